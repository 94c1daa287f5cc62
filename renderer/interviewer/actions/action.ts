import type { Console } from '../console/console.ts'
import type { Pressed } from '../console/pressed.ts'
import type { ConsoleState } from '../console/state.ts'
import type { ConsoleTexts } from '../texts/ko.ts'

type Place = 'left' | 'right' | null

/** One thing an interviewer can do, with its keys. F1 and the key strip are made from these. */
export interface Action {
  name: string
  /** By place (keyboard.ts); the first are shown, the others work as well. */
  keys: readonly string[]
  /** What stands on the cap; a second cap only under F1. */
  cap: string | ((state: ConsoleState) => string)
  secondCap?: string
  /** Also while words are being written. */
  inWords: boolean
  applies(state: ConsoleState): boolean
  act(console: Console, pressed: Pressed): void
  label(t: ConsoleTexts, state: ConsoleState): string
  /** Its place in the strip at the foot; null: under F1 only. */
  strip: Place | ((state: ConsoleState) => Place)
  /** Where it keeps its place in the strip although it does nothing: the others do not move. */
  stays?(state: ConsoleState): boolean
}

export function placeOf(action: Action, state: ConsoleState): Place {
  return typeof action.strip === 'function' ? action.strip(state) : action.strip
}

export function capOf(action: Action, state: ConsoleState): string {
  return typeof action.cap === 'function' ? action.cap(state) : action.cap
}
