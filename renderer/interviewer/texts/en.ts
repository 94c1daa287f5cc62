import { dispositionWords, outcomeWords, wordsIn } from '#core/contract/outcome-words.ts'
import { action } from './en/action.ts'
import { appointment } from './en/appointment.ts'
import { available } from './en/available.ts'
import { breaks } from './en/break.ts'
import { caseScreen } from './en/case.ts'
import { dialog } from './en/dialog.ts'
import { interview } from './en/interview.ts'
import { myDay } from './en/my-day.ts'
import { replay } from './en/replay.ts'
import { signIn } from './en/sign-in.ts'
import { signOut } from './en/sign-out.ts'
import { signs } from './en/signs.ts'
import { spoken } from './en/spoken.ts'
import { trouble } from './en/trouble.ts'
import { wrapUp } from './en/wrap-up.ts'
import type { ConsoleTexts } from './ko.ts'

/** Every text of the console in English. */
export const en: ConsoleTexts = {
  action,
  appointment,
  available,
  break: breaks,
  case: caseScreen,
  dialog,
  interview,
  myDay,
  outcomes: wordsIn(outcomeWords, 'en'),
  dispositions: wordsIn<string>(dispositionWords, 'en'),
  replay,
  signIn,
  signOut,
  signs,
  spoken,
  trouble,
  wrapUp,
}
