import type { Facts } from '../../interview/interview.ts'
import type { ScriptProblem } from '../problem.ts'
import type { Place } from '../source.ts'

/** What the verifier looks for; beside these, whatever keeps a script from being read. */
export const verifierRules = [
  'unknown-name',
  'type-error',
  'always-true',
  'always-false',
  'unreachable',
  'dead-end',
  'end-without-disposition',
  'fill-before-value',
  'bracket-gap',
  'bracket-overlap',
  'missing-translation',
  'sensitive-not-last',
  'no-confidentiality',
  'confidentiality-too-far',
  'not-exclusive',
  'two-step-incomplete',
  'duplicate-code',
  'undecided',
] as const

export type Rule = (typeof verifierRules)[number] | ScriptProblem['rule']

/** Something wrong with a script, and what shows it. Words for people are made where people are. */
export interface Finding extends Place {
  rule: Rule
  item: string | null
  /** What it is about: a condition, a name, a code, a text. */
  found: string
  expected: readonly string[]
  /** The nearest right name, where one is near. */
  nearest: string | null
  /** A shortest list of answers that shows it; null where there is none. */
  route: readonly RouteLine[] | null
  /** Where no route exists: what contradicts itself. */
  conditions?: readonly Contradiction[]
  /** Study and case values that the route needs, where the usual ones do not do. */
  case?: Facts
  /** The order of rotated blocks in which the route shows it. */
  seed?: number
}

/** A line of an answers file. */
export interface RouteLine {
  item: string
  answer: WrittenAnswer
  /** The answer fails a soft check, which is overridden. */
  override?: string
}

export type WrittenAnswer =
  | number
  | string
  | readonly number[]
  | { direction: 'yes' | 'no' | 'neutral'; intensity?: 1 | 2 | 3 }

/** A condition, an ending (「S1 = 2 → 4.70」) or a check that takes part in a contradiction. */
export interface Contradiction extends Place {
  item: string | null
  condition: string
}
