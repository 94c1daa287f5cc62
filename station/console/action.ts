import type { AnswerProblem } from '#core/contract/station.ts'
import type { Draft, Entry } from '#core/journal/entry.ts'
import type { ConsoleState, Screen } from './state.ts'
import type { World } from './world.ts'

/** One thing an interviewer does: where it applies, and what it comes to. One file each in `actions/`. */
export interface Action<Input> {
  /** Screens on which it applies; anywhere else it is `not-now`. */
  on: readonly Screen[]
  decide(at: Standing, input: Input): Decision
}

export interface Standing {
  world: World
  state: ConsoleState
}

/** Decided purely; nothing has happened until the drafts are committed. */
export type Decision =
  | {
      type: 'decided'
      drafts: Draft[]
      /** `id@version` inside an interview. */
      script: string | null
      /** What the journal alone does not say; given the state that followed the entries. */
      becomes: ((state: ConsoleState, entries: Entry[]) => ConsoleState) | null
    }
  | { type: 'not-now' }
  /** The question asked is no longer the one on the screen. */
  | { type: 'stale' }
  | { type: 'not-accepted'; problem: AnswerProblem }

export const notNow: Decision = { type: 'not-now' }

export function decided(
  drafts: Draft[],
  more: Partial<Omit<Decision & { type: 'decided' }, 'type' | 'drafts'>> = {},
): Decision {
  return { type: 'decided', drafts, script: null, becomes: null, ...more }
}
