import type { Answer } from '#core/contract/answer.ts'
import type { Entry, EntryType } from '#core/journal/entry.ts'
import { goneWords } from '#station/identity/seal-entry.ts'
import type { Act } from './interviewer.ts'

/** One thing that was done, in the terms in which a journal and an acknowledgement can be compared. */
export interface Deed {
  does: Act['does']
  /** Only of an answer. */
  item?: string
  answer?: Answer
}

/** What was journalled against what was acknowledged. */
export interface Comparison {
  /** Acknowledged and not where it should be in the journal. */
  lost: Deed[]
  /** Journalled behind all that was acknowledged: at most the one act that was on its way. */
  behind: Deed[]
}

/**
 * Goes through both in order. Something that is in the journal between two acknowledged acts and was
 * never done would push what follows out of its place, and counts as its loss.
 */
export function compare(acknowledged: readonly Deed[], journalled: readonly Deed[]): Comparison {
  const lost = acknowledged.filter((deed, at) => !isSame(deed, journalled[at]))
  return { lost, behind: journalled.slice(acknowledged.length) }
}

export const deedOf = (act: Act): Deed =>
  act.does === 'answer' ? { does: act.does, item: act.item, answer: act.answer } : { does: act.does }

export const isAnswer = ({ does }: Deed): boolean => does === 'answer'

const doneBy: Partial<Record<EntryType, Act['does']>> = {
  SignedIn: 'signIn',
  CaseOpened: 'nextCase',
  CallDialled: 'dial',
  CallConnected: 'reached',
  ResponseGiven: 'answer',
  ResponseRevised: 'answer',
  WentBack: 'back',
  NoteTaken: 'note',
  CaseClosed: 'close',
}

/** The journal as deeds: one for each act, whatever else it wrote beside. */
export function deedsOf(entries: readonly Entry[]): Deed[] {
  return entries.flatMap(({ type, payload }): Deed[] => {
    const does = doneBy[type as EntryType]
    if (does === undefined) return []
    if (does !== 'answer') return [{ does }]
    const { item, answer } = payload as { item: string; answer: Answer }
    return [{ does, item, answer }]
  })
}

/** Words whose key went with their case cannot be read: whether they are there is all that can be told. */
function isSame(done: Deed, journalled: Deed | undefined): boolean {
  if (journalled === undefined || done.does !== journalled.does || done.item !== journalled.item) return false
  const wordsGone = Object.values(journalled.answer ?? {}).includes(goneWords)
  return told(done.answer, wordsGone) === told(journalled.answer, wordsGone)
}

const told = (answer: Answer | undefined, wordsGone: boolean): string =>
  JSON.stringify(
    Object.entries(answer ?? {})
      .map(([name, value]) => [name, wordsGone && (name === 'open' || name === 'text') ? goneWords : value])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )
