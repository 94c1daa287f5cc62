import { initialTransition, transition } from 'xstate'
import type { SyncFacts } from '#core/contract/station-view.ts'
import type { Entry } from '#core/journal/entry.ts'
import { headOf } from '../journal/append.ts'
import type { Randomness } from '../ports.ts'
import { notSavedReason } from '../store/disk-fault.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import { type Calling, call } from './call.ts'
import { watchClock } from './clock-watch.ts'
import { type SyncEvent, syncMachine } from './sync.machine.ts'
import { workOf } from './work.ts'

export interface SyncRunner {
  facts(): SyncFacts
  /** Entries were committed: heard of behind the answer to whoever made them, and sent soon. */
  appended(entries: readonly Entry[]): void
  /** Gives up the call that is on its way; nothing is written after it resolves. */
  stop(): Promise<void>
}

/**
 * Entries go once none has come for this long, ms: somebody who answers quickly is not answered late
 * because the centre is being told. So often in a row, and then they go all the same.
 */
const gather = 500
const gatherings = 6

/** The centre's mark is written down this often at most: each time waits for the disk, as an answer does. ms. */
const rememberEvery = 30_000

/** Keeps the station and its centre in step, in the background, until it is stopped. */
export function runSync(
  what: Omit<Calling, 'signal' | 'clockWatch'>,
  around: { random: Randomness; pulled: () => void; changed: () => void },
): SyncRunner {
  const stopping = new AbortController()
  const calling: Calling = {
    ...what,
    clockWatch: watchClock(what.clock),
    signal: stopping.signal,
  }
  const { store } = calling
  let [sync] = initialTransition(syncMachine, {
    head: headOf(store.reader).seq,
    acknowledged: Number(readMeta(store.reader, 'acknowledged') ?? 0),
  })
  /** The last own entry; the machine hears of it a moment later. */
  let { head } = sync.context
  let inStepAt = readMeta(store.reader, 'inStepAt')
  let rememberedAt: number | null = null
  let unremembered = false
  /** How often entries were appended, and how often when it was last waited for more. */
  let appends = 0
  let gatheredTo = 0
  let wake: (() => void) | null = null
  let timer: NodeJS.Timeout | null = null

  const facts = (): SyncFacts => {
    const { acknowledged } = sync.context
    const clockOff = calling.clockWatch.off()
    return {
      state: stateOf(),
      at: inStepAt,
      pending: head - acknowledged,
      ...(clockOff === null ? {} : { clockOff }),
    }
  }
  const stateOf = (): SyncFacts['state'] => {
    if (sync.context.refused) return 'refused'
    if (sync.matches('offline') || sync.context.failures > 0) return inStepAt === null ? 'never' : 'offline'
    if (inStepAt === null) return 'never'
    return sync.context.acknowledged < head ? 'sending' : 'in-step'
  }
  const take = (event: SyncEvent): void => {
    const before = JSON.stringify(facts())
    const { acknowledged } = sync.context
    sync = transition(syncMachine, sync, event)[0]
    if (sync.matches('idle')) inStepAt = new Date(calling.clock.now()).toISOString()
    if (sync.context.acknowledged !== acknowledged || event.type === 'down.applied') unremembered = true
    if (rememberedAt === null || calling.clock.mono() - rememberedAt >= rememberEvery) remember()
    if (JSON.stringify(facts()) !== before) around.changed()
  }
  // Only a shortcut for the next start: the centre tells again what it has.
  const remember = (): void => {
    if (!unremembered) return
    rememberedAt = calling.clock.mono()
    unremembered = false
    try {
      store.write((writer) => {
        writeMeta(writer, 'acknowledged', String(sync.context.acknowledged))
        if (inStepAt !== null) writeMeta(writer, 'inStepAt', inStepAt)
      })
    } catch (error) {
      const why = notSavedReason(error)
      if (why === null) throw error
      calling.log('sync.mark-not-saved', { why })
    }
  }
  const wait = (ms: number, wakes: boolean): Promise<void> =>
    new Promise<void>((done) => {
      timer = setTimeout(done, ms)
      wake = wakes ? done : null
      stopping.signal.addEventListener('abort', () => done(), { once: true })
      if (stopping.signal.aborted) done()
    }).then(() => {
      if (timer !== null) clearTimeout(timer)
      timer = null
      wake = null
    })

  const gathered = async (): Promise<void> => {
    for (let times = 0; times < gatherings && gatheredTo !== appends; times++) {
      gatheredTo = appends
      await wait(gather, false)
    }
  }

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const work = workOf(sync, fractionOf(around.random))
      if (work.type === 'wait') {
        await wait(work.ms, work.wakes)
        if (stopping.signal.aborted) return
        if (sync.matches('idle') || !work.wakes) take({ type: 'time.came' })
        continue
      }
      // What comes down is reckoned from the mark as it is now.
      if (work.type === 'pull') remember()
      // Where cases are to be had from the centre, it is told first all the same, and at once.
      else if (!sync.context.pullDue) await gathered()
      if (stopping.signal.aborted) return
      const event = await call(calling, work)
      if (stopping.signal.aborted) return
      if (event.type === 'down.applied') around.pulled()
      take(event)
    }
  }
  const running = run()

  return {
    facts,
    appended(entries) {
      const last = entries.at(-1)?.seq
      if (last === undefined) return
      head = last
      const caseClosed = entries.some((entry) => entry.type === 'CaseClosed')
      appends++
      setImmediate(() => {
        if (stopping.signal.aborted) return
        take({ type: 'entries.appeared', head: last, caseClosed })
        wake?.()
      })
    },
    async stop() {
      stopping.abort()
      await running
      remember()
    },
  }
}

function fractionOf(random: Randomness): number {
  return Buffer.from(random.bytes(4)).readUInt32BE() / 2 ** 32
}
