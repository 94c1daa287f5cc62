import { type KeyObject, sign } from 'node:crypto'
import { isDefinedError, safe } from '@orpc/client'
import type { Entry } from '#core/journal/entry.ts'
import { entriesAfter } from '../journal/read.ts'
import type { Clock, Log } from '../ports.ts'
import { notSavedReason } from '../store/disk-fault.ts'
import { readMeta } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import { applyDown } from './apply-down.ts'
import type { Centre } from './centre.ts'
import type { ClockWatch } from './clock-watch.ts'
import type { SyncEvent } from './sync.machine.ts'
import type { Work } from './work.ts'

/** Entries in one batch: small, so that neither side is kept busy while somebody answers. */
export const batchSize = 100
/** Cases a station wants to hold in all. */
const wanted = 20

export interface Calling {
  store: Store
  centre: Centre
  station: string
  privateKey: KeyObject
  clock: Clock
  clockWatch: ClockWatch
  /** Who is signed in: what they may call, and when, decides what the centre hands over. */
  interviewer: () => string | null
  /** Whether they are between two cases, and what cannot be kept here for that. */
  desk: () => { free: boolean; returning: string[] }
  /** Aborted when the station closes. */
  signal: AbortSignal
  log: Log
}

/** One call to the centre, and what it came to. Never throws for what a network or a centre may do. */
export async function call(calling: Calling, work: Work & { type: 'push' | 'pull' }): Promise<SyncEvent> {
  try {
    return await (work.type === 'push' ? push(calling, work.after) : pull(calling))
  } catch (error) {
    const why = notSavedReason(error)
    if (why === null) throw error
    // What cannot be read now is tried again later, as with a centre that does not answer.
    calling.log('sync.not-read', { why })
    return { type: 'call.failed' }
  }
}

async function push({ store, centre, privateKey, signal, log }: Calling, after: number): Promise<SyncEvent> {
  const entries = entriesAfter(store.reader, after, batchSize)
  const first = entries[0]
  const head = entries.at(-1)
  if (first === undefined || head === undefined) return { type: 'batch.received', upTo: after }
  const { error, data } = await safe(
    centre.push({ entries, signature: signed(head, privateKey) }, { signal }),
  )
  if (error) return failure('push', error, log)
  switch (data.type) {
    case 'received':
      return { type: 'batch.received', upTo: data.upTo }
    case 'resend':
      return { type: 'resend.asked', from: data.from, sentFrom: first.seq }
    case 'forked':
      log('journal.forked', { at: data.at })
      return { type: 'journal.forked' }
    default:
      return data satisfies never
  }
}

async function pull({
  store,
  centre,
  station,
  clock,
  clockWatch,
  interviewer,
  desk,
  signal,
  log,
}: Calling): Promise<SyncEvent> {
  const holding = store.reader.rows<{ case_id: string }>(
    'SELECT case_id FROM lease ORDER BY case_id LIMIT 500',
  )
  const ended = readMeta(store.reader, 'identityDestroyed') !== null
  const sentAt = clock.mono()
  const { error, data } = await safe(
    centre.pull(
      {
        cursor: readMeta(store.reader, 'cursor'),
        holding: holding.map((row) => row.case_id),
        want: ended ? 0 : wanted,
        interviewer: interviewer(),
        ...desk(),
        ...(ended ? { ended } : {}),
      },
      { signal },
    ),
  )
  if (signal.aborted) return { type: 'call.failed' }
  if (error) return failure('pull', error, log)
  if (data.now !== undefined) clockWatch.heard(Date.parse(data.now), sentAt)
  try {
    // Leases run by the centre's clock.
    const now = clock.now() - (clockWatch.off() ?? 0) * 1000
    store.write((writer) => applyDown(writer, data, { station, now }))
    return { type: 'down.applied' }
  } catch (problem) {
    // What the centre sent could not be kept: the same again later, nothing of it stays.
    log('pull.not-kept', { message: (problem as Error).message })
    return { type: 'call.failed' }
  }
}

/** Ed25519 over the head's hash as text: it stands for the whole batch, each hash holds the one before. */
function signed(head: Entry, privateKey: KeyObject): string {
  return sign(null, Buffer.from(head.hash), privateKey).toString('base64')
}

function failure(what: string, error: unknown, log: Log): SyncEvent {
  const known = isDefinedError(error as Error) ? (error as { code: string }).code : null
  if (known !== null) {
    log('centre.refused', { what, code: known })
    return { type: 'station.refused' }
  }
  return { type: 'call.failed' }
}
