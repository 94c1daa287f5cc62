import { dispositionWords, outcomeWords, wordsIn } from '#core/contract/outcome-words.ts'
import { action } from './ko/action.ts'
import { appointment } from './ko/appointment.ts'
import { available } from './ko/available.ts'
import { breaks } from './ko/break.ts'
import { caseScreen } from './ko/case.ts'
import { dialog } from './ko/dialog.ts'
import { interview } from './ko/interview.ts'
import { myDay } from './ko/my-day.ts'
import { replay } from './ko/replay.ts'
import { signIn } from './ko/sign-in.ts'
import { signOut } from './ko/sign-out.ts'
import { signs } from './ko/signs.ts'
import { spoken } from './ko/spoken.ts'
import { trouble } from './ko/trouble.ts'
import { wrapUp } from './ko/wrap-up.ts'

/** Every text of the console in Korean; its type is that of the English ones too. */
export const ko = {
  action,
  appointment,
  available,
  break: breaks,
  case: caseScreen,
  dialog,
  interview,
  myDay,
  outcomes: wordsIn(outcomeWords, 'ko'),
  dispositions: wordsIn<string>(dispositionWords, 'ko'),
  replay,
  signIn,
  signOut,
  signs,
  spoken,
  trouble,
  wrapUp,
}
export type ConsoleTexts = typeof ko
