import type { EntryType, JournalledAnswer } from '../journal/entry.ts'
import { elapsed, payloadOf, type TimedEntry } from './timed-entry.ts'

/** Where the time of an attempt goes, in its order. */
export const phases = [
  /** From what the station journalled before: the case before was closed, a sign-in, the end of a break. */
  'waiting',
  'preparing',
  /** Dialled, until somebody is there or it is given up. */
  'ringing',
  /** The person is reached; until the first answer. */
  'introduction',
  /** The questions, without open ends. */
  'interview',
  /** Questions whose answer was written down in words. */
  'open-ends',
  'wrap-up',
] as const
export type Phase = (typeof phases)[number]

export interface PhaseParadata {
  /** Wall clock, ISO; null: there was no such phase. */
  startedAt: string | null
  /** ms, monotonic; without what passed while the station was not running. null: no such phase. */
  ms: number | null
  notes: number
}

/** One opening of a case at a station: an attempt, or a look at it without a call. */
export interface AttemptParadata {
  /** 1, 2, 3 ... of the case; an attempt that was left undialled is opened again under its number. */
  opening: number
  attempt: number | null
  station: string
  interviewer: string
  openedAt: string
  outcome: string | null
  /** How many times the station was started anew in it. */
  restarts: number
  phases: Record<Phase, PhaseParadata>
}

interface Told {
  /** Whether an item is answered in words. */
  isOpen(item: string): boolean
  /** What the station journalled before it opened the case. */
  before(opening: TimedEntry): TimedEntry | null
}

interface Going {
  of: AttemptParadata
  phase: Exclude<Phase, 'waiting' | 'open-ends'>
  last: TimedEntry
  /** When the question on the screen came up, and ms of the interview since. */
  asked: { at: string; ms: number }
}

/** The attempts of a case from its entries, in the order in which they came, all their phases told. */
export function attemptParadataOf(entries: Iterable<TimedEntry>, told: Told): AttemptParadata[] {
  const attempts: AttemptParadata[] = []
  const going = new Map<string, Going>()
  for (const entry of entries) {
    if (entry.type === 'CaseOpened') {
      const of = opened(entry, attempts.length + 1, told)
      attempts.push(of)
      going.set(entry.station, { of, phase: 'preparing', last: entry, asked: { at: entry.at, ms: 0 } })
      continue
    }
    const now = going.get(entry.station)
    if (now === undefined) continue
    passes(now, entry)
    happens(now, entry, told)
    if (entry.type === 'CaseClosed') going.delete(entry.station)
  }
  return attempts
}

function passes(now: Going, entry: TimedEntry): void {
  if (entry.run !== now.last.run) now.of.restarts += 1
  const ms = elapsed(now.last, entry) ?? 0
  const phase = now.of.phases[now.phase]
  phase.ms = (phase.ms ?? 0) + ms
  if (now.phase === 'interview') now.asked.ms += ms
  now.last = entry
}

function happens(now: Going, entry: TimedEntry, told: Told): void {
  const { of } = now
  switch (entry.type as EntryType) {
    case 'CallDialled':
      of.attempt = payloadOf<'CallDialled'>(entry).attempt
      return enters(now, 'ringing', entry)
    case 'CallConnected':
      return enters(now, 'introduction', entry)
    case 'ResponseGiven':
    case 'ResponseRevised': {
      const { item, answer } = payloadOf<'ResponseGiven'>(entry)
      if (now.phase === 'interview' && (told.isOpen(item) || hasWords(answer))) wasOpen(now)
      return asks(now, entry)
    }
    case 'WentBack':
    case 'JumpedTo':
    case 'InterviewResumed':
      // Also from the wrap-up back into the interview; the first question still belongs to the introduction.
      return now.phase === 'wrap-up' ? asks(now, entry) : restarts(now, entry)
    case 'CallEnded': {
      const { attempt, outcome } = payloadOf<'CallEnded'>(entry)
      of.attempt = attempt
      of.outcome = outcome
      return now.phase === 'wrap-up' ? undefined : enters(now, 'wrap-up', entry)
    }
    case 'DispositionSet':
    case 'CaseLeftOpen':
      of.attempt = payloadOf<'CaseLeftOpen'>(entry).attempt
      return
    case 'NoteTaken':
      of.phases[now.phase].notes += 1
      return
    default:
      return
  }
}

function enters(now: Going, phase: Going['phase'], entry: TimedEntry): void {
  const to = now.of.phases[phase]
  to.startedAt ??= entry.at
  to.ms ??= 0
  now.phase = phase
  restarts(now, entry)
}

/** The next question of the interview. */
function asks(now: Going, entry: TimedEntry): void {
  enters(now, 'interview', entry)
}

function restarts(now: Going, entry: TimedEntry): void {
  now.asked = { at: entry.at, ms: 0 }
}

/** The question that was just answered in words: its time moves over. */
function wasOpen(now: Going): void {
  const { interview, 'open-ends': open } = now.of.phases
  interview.ms = (interview.ms ?? 0) - now.asked.ms
  open.startedAt ??= now.asked.at
  open.ms = (open.ms ?? 0) + now.asked.ms
}

function opened(entry: TimedEntry, opening: number, told: Told): AttemptParadata {
  const before = told.before(entry)
  const waited = before === null ? null : elapsed(before, entry)
  const none = (): PhaseParadata => ({ startedAt: null, ms: null, notes: 0 })
  return {
    opening,
    attempt: null,
    station: entry.station,
    interviewer: payloadOf<'CaseOpened'>(entry).interviewer,
    openedAt: entry.at,
    outcome: null,
    restarts: 0,
    phases: {
      waiting: waited === null || before === null ? none() : { startedAt: before.at, ms: waited, notes: 0 },
      preparing: { startedAt: entry.at, ms: 0, notes: 0 },
      ringing: none(),
      introduction: none(),
      interview: none(),
      'open-ends': none(),
      'wrap-up': none(),
    },
  }
}

const hasWords = (answer: JournalledAnswer): boolean =>
  'sealed' in answer || answer.kind === 'text' || ('open' in answer && answer.open !== undefined)
