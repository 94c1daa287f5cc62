import type { ConsoleTexts } from '../ko.ts'

export const available: ConsoleTexts['available'] = {
  title: 'Ready for the next case',
  about: 'Whom to call follows from the order of the cases.',
  next: 'Next case',
  today: 'Today',
  calls: 'Calls',
  contacts: 'Contacts',
  worked: 'Time at work',
  onBreak: 'On breaks',
  completes: 'Completes',
  minutes: 'Talking time',
  inMinutes: (minutes) => `${minutes} min`,
  none: {
    'all-done': 'There are no more cases',
    'outside-hours': 'It is outside calling hours',
    'study-over': 'The study is over',
    waiting: 'No case is due right now',
  },
  noneAbout: {
    'all-done': 'All cases of this station are done. Please tell your supervisor.',
    'outside-hours': 'Cases come again when calling hours begin.',
    'study-over': 'No more calls are made. If the study goes on, please tell your supervisor.',
    waiting: 'No case has reached its time to be called again.',
  },
  until: (when) => `The earliest: ${when}`,
  again: 'Look again',
}
