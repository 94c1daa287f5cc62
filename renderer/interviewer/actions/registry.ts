import type { Action } from './action.ts'
import { appointment } from './appointment.ts'
import { back } from './back.ts'
import { callBack } from './call-back.ts'
import { choose } from './choose.ts'
import { clear } from './clear.ts'
import { close } from './close.ts'
import { confidentiality } from './confidentiality.ts'
import { confirm } from './confirm.ts'
import { copyNumber } from './copy-number.ts'
import { dontKnow } from './dont-know.ts'
import { jump } from './jump.ts'
import { keys } from './keys.ts'
import { language } from './language.ts'
import { larger } from './larger.ts'
import { minus } from './minus.ts'
import { move } from './move.ts'
import { myDay } from './my-day.ts'
import { neverAgain } from './never-again.ts'
import { note } from './note.ts'
import { numberSource } from './number-source.ts'
import { numberTold } from './number-told.ts'
import { otherNumber } from './other-number.ts'
import { outbox } from './outbox.ts'
import { point } from './point.ts'
import { practice } from './practice.ts'
import { redo } from './redo.ts'
import { refused } from './refused.ts'
import { leaveReplay, replayBack, replayForward } from './replay-step.ts'
import { signOut } from './sign-out.ts'
import { smaller } from './smaller.ts'
import { stop } from './stop.ts'
import { suspend } from './suspend.ts'
import { takeBreak } from './take-break.ts'
import { theme } from './theme.ts'

/** All of them, in the order of the strip and of F1. Of two with one key, the first that applies acts. */
export const actions: readonly Action[] = [
  keys,
  choose,
  // Before `confirm`, whose Enter they take where nothing is confirmed.
  replayForward,
  replayBack,
  leaveReplay,
  redo,
  point,
  minus,
  confirm,
  otherNumber,
  copyNumber,
  dontKnow,
  refused,
  back,
  jump,
  note,
  myDay,
  numberSource,
  confidentiality,
  stop,
  suspend,
  takeBreak,
  appointment,
  callBack,
  numberTold,
  neverAgain,
  clear,
  move,
  close,
  signOut,
  outbox,
  practice,
  language,
  larger,
  smaller,
  theme,
]

export function actionsAt(key: string): readonly Action[] {
  return byKey.get(key) ?? []
}

export function actionAt(key: string): Action | null {
  return actionsAt(key)[0] ?? null
}

const byKey = new Map<string, Action[]>()
for (const action of actions) {
  for (const key of action.keys) byKey.set(key, [...(byKey.get(key) ?? []), action])
}
