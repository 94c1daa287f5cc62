import type { Map } from 'immutable'
import type { Language, Text } from '../contract/language.ts'
import type { CompiledScript } from '../script/compile.ts'
import type { Item } from '../script/definition.ts'
import type { QuestionnaireSnapshot } from '../script/questionnaire.machine.ts'
import type { SectionSnapshot } from '../script/section.machine.ts'
import type { LikertSnapshot } from './likert-two-step.machine.ts'
import type { Response } from './response.ts'
import type { InterviewStatus } from './types.ts'

/** What a case and its study bring: period_from, institution, task … A text may be in both languages. */
export type Facts = Readonly<Record<string, string | number | boolean | Text>>

/**
 * An interview at one moment, as a value: `step` gives a new one and leaves this one as it was, so
 * that what could not be saved never happened. Maps are persistent: an answer costs the same at the
 * first item and at the ten-thousandth.
 *
 * Invariants: `place` is null exactly when nothing is asked (ended, broken off, or the closing item
 * was confirmed). `given` holds the items of `trail`, no others. `kept` holds every item's latest
 * response, also those the route has left.
 */
export interface Interview {
  readonly compiled: CompiledScript
  readonly case: string | null
  readonly facts: Facts
  readonly language: Language
  readonly seed: number
  /** Quota cells that were full when it began: 「age_sex:3:1」. */
  readonly full: readonly string[]
  readonly place: Place | null
  /** The item at which it was broken off; going back returns there. */
  readonly left: Place | null
  readonly trail: Trail | null
  readonly given: Map<string, Response>
  /** How many items of each section are behind. */
  readonly done: Map<string, number>
  readonly kept: Map<string, Response>
  readonly status: InterviewStatus
  readonly disposition: string | null
}

/** Where an interview stands: the item that is asked, and its machines. */
export interface Place {
  readonly item: Item
  readonly questionnaire: QuestionnaireSnapshot
  readonly section: SectionSnapshot
  /** Which leg of its section (CompiledSection). */
  readonly leg: number
  /** Only for a two-step item. */
  readonly likert: LikertSnapshot | null
}

/** The items behind, last first: where each was asked and what was given before it. */
export interface Trail {
  readonly place: Place
  readonly given: Map<string, Response>
  readonly done: Map<string, number>
  readonly behind: Trail | null
  readonly length: number
}
