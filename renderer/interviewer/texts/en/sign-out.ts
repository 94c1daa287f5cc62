import type { ConsoleTexts } from '../ko.ts'

export const signOut: ConsoleTexts['signOut'] = {
  about: 'Nothing of you stays at this station. Every answer and record is saved.',
  done: 'Sign out',
  caseGoesBack: 'This case was not dialled and goes back to its place.',
  breakEnds: 'The break ends now.',
  notInCall: 'The call is wrapped up first.',
  fromCall:
    'Finish the interview or break it off with −, then confirm the result of the call. If you agreed to call again, make the appointment with +.',
  fromWrapUp: 'Confirm the result of the call with Enter; then you can sign out.',
}
