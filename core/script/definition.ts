import type { Text } from '../contract/language.ts'
import type { Missing } from '../contract/prompt.ts'
import type { Expression } from './condition/expression.ts'
import type { Sort } from './condition/types.ts'
import type { Template } from './template.ts'

/** A questionnaire as it is defined: checked, with its texts and conditions parsed. Static. */
export interface Script {
  id: string
  version: string
  title: Text
  mode: 'telephone' | 'self-completed'
  /** Values set once per study, and those that every case brings. */
  values: ReadonlyMap<string, ValueDefinition>
  /** Computed values in an order in which each needs only those before it. */
  computed: ReadonlyMap<string, Computed>
  quotas: readonly Quota[]
  likert: LikertWords
  sections: readonly Section[]
  items: ReadonlyMap<string, Item>
  outcome: OutcomeRules
}

export type ValueDefinition = { of: 'study' | 'case'; label: Text | null } & (
  | { type: 'month' }
  | { type: 'date' }
  | { type: 'text'; default: Text | null }
  | { type: 'number'; default: number | null }
  | { type: 'yes-no'; default: boolean | null }
  | { type: 'one-of'; values: readonly { value: string; label: Text }[] }
)

export interface Section {
  id: string
  title: Text
  sensitive: boolean
  /** In the order of the script; blocks are written out, a turn after the other. */
  items: readonly Item[]
  rotations: readonly Rotation[]
}

/** A stretch of a section's items that is asked beginning at a drawn unit and going round. */
export interface Rotation {
  block: string
  /** Indices into the section's items: each unit begins at one and ends before the next; the last is the end. */
  bounds: readonly number[]
}

export interface Computed {
  name: string
  value: Expression
  sort: Sort
  line: number
  column: number
}

/** When the cell is full after its item is answered, the interview ends. */
export interface Quota {
  name: string
  /** Items whose codes name the cell: 「age_sex:3:1」. */
  cell: readonly string[]
  at: string
  full: string
}

export type Item =
  | StatementItem
  | ChoiceItem
  | MultipleItem
  | LikertItem
  | BracketsItem
  | NumberItem
  | DateItem
  | TextItem

interface Common {
  id: string
  section: string
  label: Text | null
  read: Template
  second: Template | null
  ifAsked: Template | null
  /** For the interviewer's eyes, never read. */
  notRead: Template | null
  instruction: Template | null
  when: Expression | null
  missing: Record<Missing, MissingKey>
  checks: readonly Check[]
  /** The turn of a repeated block it belongs to. */
  turn: Turn | null
  /** The data code of don't know and refused; null where there is none. */
  missingCode: number | null
  /** Where the item stands in its file; 1-based. */
  line: number
  column: number
}

/** Must hold once its item is answered. A soft check may be overridden with a note. */
export interface Check {
  that: Expression
  say: Template
  soft: boolean
  line: number
  column: number
}

export interface Turn {
  block: string
  /** The item's name in the script, shared by all turns. */
  base: string
  code: number
  label: Template
  index: number
  of: number
}

/** off: the key is not taken. end: it ends the interview with this disposition. */
export type MissingKey = { on: false } | { on: true; end: string | null }

export interface StatementItem extends Common {
  kind: 'statement'
  confidentiality: boolean
}

export interface ChoiceItem extends Common {
  kind: 'choice'
  options: readonly Option[]
  observed: boolean
}

export interface MultipleItem extends Common {
  kind: 'multiple'
  options: readonly Option[]
}

export interface LikertItem extends Common {
  kind: 'likert-two-step'
  direction: 'positive' | 'negative'
}

export interface BracketsItem extends Common {
  kind: 'brackets'
  brackets: readonly Bracket[]
  /** They are read aloud; otherwise the answer is put into one. */
  readBrackets: boolean
  ownDefault: boolean
}

export interface NumberItem extends Common {
  kind: 'number'
  unit: Text | null
  min: number | null
  max: number | null
}

/** A day; bounds are ISO and both included. */
export interface DateItem extends Common {
  kind: 'date'
  min: string | null
  max: string | null
}

export interface TextItem extends Common {
  kind: 'text'
}

export interface Option {
  code: number
  label: Template
  end: string | null
  open: boolean
  exclusive: boolean
  read: boolean
}

/** Half-open: `from` is included, `below` is not; null is without bound. */
export interface Bracket {
  code: number
  from: number | null
  below: number | null
  value: number
  label: Text
}

export interface LikertWords {
  ask: Text
  yes: LikertSide
  no: LikertSide
  neutral: Text
  instruction: Text | null
}

export interface LikertSide {
  label: Text
  ask: Text
  /** Weakest first: 다소, 상당히, 매우 (5, 6, 7); 별로, 거의, 전혀 (3, 2, 1). */
  degrees: readonly [Text, Text, Text]
}

export interface OutcomeRules {
  complete: { at: string; code: string }
  /** The first whose item has no response yet decides; without one, `otherwise`. */
  breakOff: readonly { before: string; code: string }[]
  otherwise: string
}
