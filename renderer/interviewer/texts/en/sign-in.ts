import type { ConsoleTexts } from '../ko.ts'

export const signIn: ConsoleTexts['signIn'] = {
  title: 'Sign in',
  seat: (station) => station,
  number: 'Interviewer number',
  pin: 'PIN, six digits',
  begin: 'Pledge and start',
  beginning: 'Signing in',
  wrong: 'The number or the PIN is not right. Please enter them again.',
  wait: (seconds) => `You can try again in ${seconds} s.`,
  incomplete: 'Please enter both your number and your PIN.',
  pledge: 'Pledge of confidentiality',
  demonstration: 'For training',
  demonstrationNumber: 'Interviewer number',
  demonstrationPin: 'PIN',
  planToToday: 'Plan to today',
  completes: 'completes',
}
