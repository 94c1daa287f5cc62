/** Why somebody does not take part, in the order of their keys; `other` comes with words. */
export const refusalReasons = [
  'no-time',
  'not-interested',
  'distrust',
  'sensitive',
  'too-long',
  'never-takes-part',
  'other',
  /** Without a word. */
  'hung-up',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** Who refused: the named person, or whoever else answered (the household, a gatekeeper). */
export const refusers = ['person', 'other'] as const
export type Refuser = (typeof refusers)[number]

/** Soft: a converter may try once more after some days. Hard: never again. */
export const hardnesses = ['soft', 'hard'] as const
export type Hardness = (typeof hardnesses)[number]

/** A refusal as a call knows it. */
export interface Refusal {
  who: Refuser
  reason: RefusalReason
  hardness: Hardness
}
