import type { Entry, EntryType, Payload } from '../journal/entry.ts'
import type { BreakKind } from './break-kind.ts'
import { type Moment, momentOf, secondsBetween } from './moment.ts'

/**
 * One interviewer's day at a station, made from what was journalled. A stay ends when somebody leaves
 * or the station stops; a break lies inside a stay, and one that the station was stopped in goes on when
 * its interviewer is back.
 */
export interface Shift {
  interviewer: string
  /** When the day's pledge was made, ISO; null: not yet. */
  pledgedAt: string | null
  stays: readonly Span[]
  breaks: readonly Break[]
  /** A break that the station was stopped in. */
  cut: Pick<Break, 'kind' | 'since'> | null
}

export interface Span {
  from: Moment
  /** null: it goes on. */
  to: Moment | null
}

export interface Break extends Span {
  kind: BreakKind
  /** When it was begun, before a restart perhaps. */
  since: Moment
}

export const startOfShift = (interviewer: string): Shift => ({
  interviewer,
  pledgedAt: null,
  stays: [],
  breaks: [],
  cut: null,
})

type Told = Pick<Entry, 'type' | 'payload' | 'at' | 'mono'>

/** `run`: which run of the station it is of; `before`: the entry before it, where a stop ended a stay. */
export function followShift(shift: Shift, entry: Told, run: number, before: Moment | null = null): Shift {
  const moment = momentOf(entry, run)
  const type = entry.type as EntryType
  if (type === 'StationStarted') {
    const open = openBreak(shift)
    return { ...ended(shift, before ?? moment), cut: open ?? shift.cut }
  }
  const { interviewer, kind } = entry.payload as Partial<Payload<'BreakBegun'>>
  if (interviewer !== shift.interviewer) return shift
  switch (type) {
    case 'SignedIn': {
      const signedIn = { ...shift, stays: [...shift.stays, { from: moment, to: null }], cut: null }
      return shift.cut === null
        ? signedIn
        : { ...signedIn, breaks: [...shift.breaks, { ...shift.cut, from: moment, to: null }] }
    }
    case 'SignedOut':
      return { ...ended(shift, moment), cut: null }
    case 'PledgeMade':
      return { ...shift, pledgedAt: entry.at }
    case 'BreakBegun':
      if (kind === undefined) return shift
      return { ...shift, breaks: [...shift.breaks, { kind, since: moment, from: moment, to: null }] }
    case 'BreakEnded':
      return { ...shift, breaks: endedSpans(shift.breaks, moment) }
    default:
      return shift
  }
}

/** The break that is going on. */
export function openBreak(shift: Shift): Break | null {
  return shift.breaks.find((one) => one.to === null) ?? null
}

/** Seconds at work (signed in, breaks taken out) and on breaks, up to `now`. */
export function timesOf(shift: Shift, now: Moment): { worked: number; onBreak: number } {
  const total = (spans: readonly Span[]) =>
    spans.reduce((sum, { from, to }) => sum + secondsBetween(from, to ?? now), 0)
  const onBreak = total(shift.breaks)
  return { worked: Math.max(0, total(shift.stays) - onBreak), onBreak }
}

function ended(shift: Shift, at: Moment): Shift {
  return { ...shift, stays: endedSpans(shift.stays, at), breaks: endedSpans(shift.breaks, at) }
}

function endedSpans<S extends Span>(spans: readonly S[], at: Moment): S[] {
  return spans.map((span) => (span.to === null ? { ...span, to: at } : span))
}
