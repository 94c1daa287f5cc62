import type { Language } from '../contract/language.ts'
import type { EntryType, JournalledAnswer } from '../journal/entry.ts'
import { elapsed, payloadOf, type TimedEntry } from './timed-entry.ts'

/** How one item was asked and answered, over all calls of a case. Times in ms, monotonic. */
export interface ItemParadata {
  item: string
  /** Who gave it its last answer; before any, who was shown it. */
  station: string
  interviewer: string
  /** In which language it was asked then. */
  language: Language
  /** Wall clock, ISO. */
  firstShownAt: string
  /** Since the person was reached in that call; null when that was in another run of the station. */
  firstShown: number | null
  /** Of the last whole answer. */
  answeredAt: string | null
  answered: number | null
  /** From the first showing to the first whole answer; null when the station stopped in between. */
  toFirstAnswer: number | null
  /** On the screen, all visits together; what passed while the station was not running is left out. */
  spent: number
  visits: number
  /** Whole answers: a direction without its degree is none. */
  answers: number
  /** Whole answers after the first, also when the same was confirmed again. */
  revisions: number
  /** Of those, how many chose something else. Words are sealed and not compared. */
  changes: number
  /** Times it was gone back or jumped to. */
  backs: number
  jumps: number
  /** Soft checks that were overridden. */
  overrides: number
  notes: number
}

/** Where a station stands in a call of the case. */
interface Call {
  interviewer: string
  reached: TimedEntry | null
  /** What brought up the question that is shown; null when none is. */
  since: TimedEntry | null
  /** The two-step item that stays on the screen with its second step: still the same visit. */
  stays: string | null
}

/**
 * Paradata of a case from its entries, in the order in which they came. Pure and tolerant: an entry it
 * does not know is passed over, so it never fails where the interview itself could be kept.
 * Items come in the order in which they were first shown.
 */
export function paradataOf(entries: Iterable<TimedEntry>): ItemParadata[] {
  const items = new Map<string, ItemParadata>()
  const values = new Map<string, string>()
  /** First steps that wait for their second. */
  const directions = new Map<string, string>()
  const calls = new Map<string, Call>()
  let language: Language = 'ko'

  /** The question goes from the screen: with an answer, or because one moved on. */
  const leaves = (item: string, call: Call, entry: TimedEntry): ItemParadata => {
    const { since } = call
    const row = items.get(item) ?? shown(item, call, since ?? entry)
    if (since !== null) {
      if (call.stays !== item) row.visits += 1
      row.spent += elapsed(since, entry) ?? 0
    }
    return row
  }
  const shown = (item: string, call: Call, at: TimedEntry): ItemParadata => {
    const row: ItemParadata = {
      ...{ item, station: at.station, interviewer: call.interviewer, language },
      ...{ firstShownAt: at.at, firstShown: call.reached && elapsed(call.reached, at) },
      ...{ answeredAt: null, answered: null, toFirstAnswer: null, spent: 0 },
      ...{ visits: 0, answers: 0, revisions: 0, changes: 0, backs: 0, jumps: 0, overrides: 0, notes: 0 },
    }
    items.set(item, row)
    return row
  }
  const answers = (row: ItemParadata, answer: JournalledAnswer, call: Call, entry: TimedEntry): void => {
    if (answer.kind === 'direction' && answer.direction !== 'neutral') {
      call.stays = row.item
      directions.set(row.item, answer.direction)
      return
    }
    const value = `${directions.get(row.item) ?? ''} ${codedValue(answer)}`
    directions.delete(row.item)
    call.stays = null
    if (row.answers === 0 && row.visits === 1) row.toFirstAnswer = row.spent
    if (row.answers > 0) {
      row.revisions += 1
      if (values.get(row.item) !== value) row.changes += 1
    }
    values.set(row.item, value)
    row.answers += 1
    row.answeredAt = entry.at
    row.answered = call.reached && elapsed(call.reached, entry)
    Object.assign(row, { station: entry.station, interviewer: call.interviewer, language })
  }

  for (const entry of entries) {
    const call = calls.get(entry.station) ?? newCall('')
    calls.set(entry.station, call)
    switch (entry.type as EntryType) {
      case 'CaseOpened':
        calls.set(entry.station, newCall(payloadOf<'CaseOpened'>(entry).interviewer))
        break
      case 'CaseTakenOver':
        call.interviewer = payloadOf<'CaseTakenOver'>(entry).interviewer
        break
      case 'CallConnected':
        call.reached = entry
        break
      case 'InterviewStarted':
        language = payloadOf<'InterviewStarted'>(entry).language
        call.since = entry
        break
      case 'InterviewResumed': {
        // The station stopped while it was shown: that visit has no end. In the same run the question
        // only came up again in this very moment, after what led back to it.
        if (call.since !== null && call.since.run !== entry.run) {
          const { item } = payloadOf<'InterviewResumed'>(entry)
          const row = items.get(item) ?? shown(item, call, call.since)
          row.visits += 1
        }
        call.stays = null
        call.since = entry
        break
      }
      case 'LanguageSwitched':
        language = payloadOf<'LanguageSwitched'>(entry).language
        break
      case 'CheckOverridden': {
        const { item } = payloadOf<'CheckOverridden'>(entry)
        const row = items.get(item) ?? shown(item, call, call.since ?? entry)
        row.overrides += 1
        break
      }
      case 'ResponseGiven':
      case 'ResponseRevised': {
        const { item, answer } = payloadOf<'ResponseGiven'>(entry)
        answers(leaves(item, call, entry), answer, call, entry)
        call.since = entry
        break
      }
      case 'WentBack':
      case 'JumpedTo': {
        const { from, to } = payloadOf<'WentBack'>(entry)
        leaves(from, call, entry)
        // From the degree back to the direction one stays on the item.
        call.stays = from === to && call.since !== null ? to : null
        directions.delete(from)
        call.since = entry
        const row = items.get(to) ?? shown(to, call, entry)
        if (entry.type === 'WentBack') row.backs += 1
        else row.jumps += 1
        break
      }
      case 'InterviewBrokenOff':
        leaves(payloadOf<'InterviewBrokenOff'>(entry).item, call, entry)
        call.since = null
        break
      case 'CallEnded': {
        const { item } = payloadOf<'CallEnded'>(entry)
        if (item !== undefined) leaves(item, call, entry)
        call.since = null
        break
      }
      case 'NoteTaken': {
        const { item } = payloadOf<'NoteTaken'>(entry)
        if (item === null) break
        const row = items.get(item) ?? shown(item, call, call.since ?? entry)
        row.notes += 1
        break
      }
      default:
        break
    }
  }
  return [...items.values()]
}

function newCall(interviewer: string): Call {
  return { interviewer, reached: null, since: null, stays: null }
}

/** What was chosen, without words: those are sealed, each time differently. */
function codedValue(answer: JournalledAnswer): string {
  const { sealed: _, open: __, text: ___, ...coded } = answer as Record<string, unknown>
  return JSON.stringify(coded)
}
