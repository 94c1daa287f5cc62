import type { ConsoleTexts } from '../ko.ts'

const span = (minutes: number) => (minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`)

export const signs: ConsoleTexts['signs'] = {
  saved: 'Saved',
  savedToSend: (count) => `Saved · ${count} to upload`,
  saving: 'Saving',
  notSaved: 'Not saved',
  inStep: (time) => `In step with centre ${time}`,
  sending: (count) => `Uploading · ${count}`,
  offline: 'Offline',
  refused: 'Centre does not accept',
  never: 'Not yet in step with a centre',
  nothingToSend: 'Nothing to upload',
  toSend: (count) => `${count} to upload`,
  training: 'Training',
  apart: 'Training is not sent',
  trainingAbout: 'Generated people. Never mixed with real data.',
  callTime: 'Call time',
  clock: 'Time now',
  clockOff: (minutes, ahead) => `Clock ${span(minutes)} ${ahead ? 'fast' : 'slow'} · call supervisor`,
  clockOffAbout:
    'This station’s clock differs from the centre’s. Calls go by the centre’s time. Call a supervisor to set it. Saving goes on.',
  wrappingUp: 'Wrap-up',
  case: 'Case',
  progress: 'Progress',
  phases: {
    preparing: 'Prepare',
    dialling: 'Dialling',
    ringing: 'Ringing',
    connected: 'Connected',
    interviewing: 'Interview',
    'wrapping-up': 'Wrap-up',
  },
  keys: 'Keys',
  thisCall: 'This call',
  beside: 'At hand',
}
