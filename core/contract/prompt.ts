/**
 * What an interviewer is shown of one item, resolved: fills filled, particles chosen, in the
 * language of the interview. The renderer paints it and holds nothing else of the interview.
 */
export type ItemKind =
  | 'statement'
  | 'choice'
  | 'multiple'
  | 'likert-two-step'
  | 'brackets'
  | 'number'
  | 'date'
  | 'text'

export const missings = ['dont-know', 'refused'] as const
export type Missing = (typeof missings)[number]

export interface PromptOption {
  /** What is typed on the keyboard. Step two of a two-step item: 1, 2, 3. */
  code: number
  label: string
  /** Read aloud to the respondent; otherwise in the column of what is never read. */
  read: boolean
  /** The scale value (1..7) an option of a two-step item stands for, shown as data. */
  value: number | null
  /** 'volunteered': only if the respondent says it first. */
  note: 'volunteered' | null
  /** Choosing it asks for words in the respondent's own. */
  open: boolean
  /** Choosing it clears the others. */
  exclusive: boolean
}

export interface Prompt {
  item: string
  kind: ItemKind
  /** Only for two-step items: which of the two is asked now. */
  step: 'direction' | 'intensity' | null
  /** Shown beside the item's id, never read: 「금품 · 규모」. */
  label: string | null
  section: string
  sensitive: boolean
  /** A confidentiality statement. */
  confidentiality: boolean
  /** Not asked: the interviewer enters what they hear or see. */
  observed: boolean
  /** Read aloud, large. At step two: the follow-up. */
  question: string
  /** Read aloud after the question, smaller; null when there is none. */
  second: string | null
  /** The question before, with its answer, at step two of a two-step item. */
  before: { question: string; answer: string } | null
  readIfAsked: string | null
  /** For the interviewer's information, never read: 「X1f 제공 횟수 3번」. */
  notRead: string | null
  instruction: string | null
  /** Which turn of a repeated block this is: 「2 / 3 · 향응」; null outside one. */
  turn: { label: string; index: number; of: number } | null
  options: PromptOption[]
  /** Keys that are on. A study may switch either off for an item. */
  missing: Record<Missing, boolean>
  /** Whether a default of ours is in force here (brackets), to be labelled as such. */
  ownDefault: boolean
  number: { min: number | null; max: number | null; unit: string | null } | null
  /** ISO days, both included. */
  date: { min: string | null; max: string | null } | null
  /** The answer given before, when the interviewer came back to this item; Enter keeps it. */
  kept: KeptAnswer | null
  /** The direction keyed at step one; null at step one. */
  direction: 'yes' | 'no' | null
}

export interface KeptAnswer {
  /** In words, for people. */
  label: string
  /** What Enter would send again; null for a two-step item at step one (its direction is in `codes`). */
  codes: number[]
  text: string | null
  missing: Missing | null
}

/** One section of the progress bar. */
export interface SectionProgress {
  section: string
  title: string
  state: 'done' | 'current' | 'ahead'
  /** Ticks; null while the length is not known yet (a dashed line without a count). */
  items: number | null
  /** How many of the ticks are behind us. */
  done: number
}

/** An answer given earlier, for the foot of the aside. */
export interface EarlierAnswer {
  item: string
  label: string
  answer: string
}

/** An item the interviewer may jump to. */
export interface JumpTarget {
  item: string
  label: string
  answer: string | null
  /** The next one to be asked: selected when the list opens. */
  next: boolean
}
