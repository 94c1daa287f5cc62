import type { ConsoleTexts } from '../ko.ts'

export const signIn: ConsoleTexts['signIn'] = {
  title: 'Sign in',
  seat: (station) => station,
  number: 'Interviewer number',
  pin: 'PIN, six digits',
  begin: 'Sign in',
  beginning: 'Signing in',
  wrong: 'The number or the PIN is not right. Please enter them again.',
  left: (tries) =>
    tries === 1
      ? 'After one more wrong PIN this number is locked.'
      : `After ${tries} more wrong PINs this number is locked.`,
  locked: 'Ten wrong PINs: this number is locked at this station. Please ask your supervisor for a new PIN.',
  wait: (seconds) => `You can try again in ${seconds} s.`,
  incomplete: 'Please enter both your number and your PIN.',
  practiceTitle: (station) => `${station} · training`,
  practiceAbout:
    'Generated people. Sign in with your own number and PIN; nothing of it is sent or mixed with the study.',
  pledge: 'Pledge of confidentiality',
  pledgeDue: (name) => `${name}, today’s pledge`,
  pledgeAbout: 'Once a day, when you first sign in. Please read it at the right and confirm.',
  makePledge: 'Pledge and start',
  madeAt: (time) => `Pledge made ${time}`,
  demonstration: 'For training',
  demonstrationNumber: 'Interviewer number',
  demonstrationPin: 'PIN',
  planToToday: 'Plan to today',
  completes: 'completes',
}
