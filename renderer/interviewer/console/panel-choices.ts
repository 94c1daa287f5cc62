import { heardMore } from '#core/contract/heard.ts'
import { hardnesses, type Refuser, refusalReasons, refusers } from '#core/contract/refusal.ts'
import { breakKinds } from '../actions/break-kinds.ts'
import type { ConsoleState, Panel } from './state.ts'

/** What ends an interview besides a refusal. */
const circumstances = ['language', 'inadequate-audio'] as const
export type Circumstance = (typeof circumstances)[number]
export const isCircumstance = (choice: string): choice is Circumstance =>
  circumstances.some((one) => one === choice)

export type StopStep = 'who' | 'reason' | 'hardness' | 'words'

/** A refusal is told one thing after the other: by whom, why, how firmly, and in whose words. */
export function stopStep(panel: Extract<Panel, { name: 'stop' }>): StopStep {
  if (panel.who === null) return 'who'
  if (panel.reason === null) return 'reason'
  return panel.hardness === null ? 'hardness' : 'words'
}

/** What a panel asks to choose from, in the order of the keys 1 to 9 and 0; empty: nothing. */
export function choicesOf(state: ConsoleState): readonly string[] {
  const { panel, view } = state
  switch (panel?.name) {
    case 'heard':
      return heardMore[panel.asks]
    case 'break':
      return breakKinds
    case 'never-again':
      return panel.who === null ? refusers : []
    case 'stop': {
      const step = stopStep(panel)
      if (step === 'who') return refusers
      if (step === 'hardness') return hardnesses
      if (step === 'words') return []
      return view?.screen.name === 'interview' ? [...refusalReasons, ...circumstances] : refusalReasons
    }
    default:
      return []
  }
}

export const digitAt = (index: number): number => (index + 1) % 10

/** The choice that a digit stands for. */
export const choiceAt = (choices: readonly string[], digit: number): string | undefined =>
  choices[(digit + 9) % 10]

/** A panel of choices with another one pointed at. */
export function pointAt(state: ConsoleState, digit: number): Partial<ConsoleState> {
  const { panel } = state
  if (panel === null || choiceAt(choicesOf(state), digit) === undefined) return {}
  return 'selected' in panel ? { panel: { ...panel, selected: digit } } : {}
}

/** Who is on the line as far as the screen knows; null: it is to be asked. */
export function onTheLine({ view }: ConsoleState): Refuser | null {
  const screen = view?.screen
  if (screen?.name === 'interview') return 'person'
  return screen?.name === 'wrap-up' && screen.known.personReached ? 'person' : null
}
