import { createPrivateKey } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { firstFault } from '#core/journal/chain.ts'
import { readSheet } from '../console/sheet.ts'
import { studyFacts } from '../console/study-facts.ts'
import { append, headOf } from '../journal/append.ts'
import { allEntries, entriesOfCase } from '../journal/read.ts'
import { compareProjections } from '../journal/rebuild.ts'
import { systemClock, systemRandomness } from '../ports.ts'
import { readMeta } from '../store/meta.ts'
import { openStore, type Store } from '../store/store.ts'
import { type FakeCentre, fakeCentre, lease } from '../testing/fake-centre.ts'
import { applyDown } from './apply-down.ts'
import { type Calling, call } from './call.ts'
import { watchClock } from './clock-watch.ts'
import { enrol } from './enrol.ts'
import { runSync } from './runner.ts'
import { type Sync, type SyncEvent, syncMachine } from './sync.machine.ts'
import { backOff, workOf } from './work.ts'

const clock = { now: () => 0, mono: () => 0 }

interface Line {
  store: Store
  centre: FakeCentre
  calling: Calling
  end: () => void
}

async function line(): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'malgeum-sync-'))
  const files = { file: join(folder, 'station.db'), keyFile: join(folder, 'station.key') }
  const opened = openStore(files, { random: systemRandomness, create: true })
  if (opened.type === 'refused') throw new Error(opened.problem.type)
  const { store } = opened
  const centre = fakeCentre()
  await enrol(store, centre, { address: 'http://127.0.0.1:1', code: 'c', name: '17' })
  const calling: Calling = {
    store,
    centre,
    station: 'st-1',
    privateKey: createPrivateKey(readMeta(store.reader, 'privateKey') ?? ''),
    clock,
    clockWatch: watchClock(clock),
    interviewer: () => null,
    desk: () => ({ free: false, returning: [] }),
    signal: new AbortController().signal,
    log: () => {},
  }
  return {
    store,
    centre,
    calling,
    end: () => {
      store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const context = { station: 'st-1', script: null, clock: systemClock, random: systemRandomness }
function happens(store: Store, times: number): number {
  const drafts = Array.from({ length: times }, () => ({
    type: 'SignedOut' as const,
    case: null,
    payload: { interviewer: '3108' },
  }))
  return store.write((writer) => append(writer, drafts, context)).at(-1)?.seq ?? 0
}
const start = (store: Store): Sync =>
  initialTransition(syncMachine, {
    head: headOf(store.reader).seq,
    acknowledged: Number(readMeta(store.reader, 'acknowledged') ?? 0),
  })[0]
const after = (sync: Sync, event: SyncEvent): Sync => transition(syncMachine, sync, event)[0]

/** Works until it is idle or refused; waiting costs nothing here. */
async function work(calling: Calling, from: Sync, limit = 100): Promise<Sync> {
  let sync = from
  for (let turn = 0; turn < limit; turn++) {
    if (sync.matches('idle') || sync.matches('refused')) return sync
    const next = workOf(sync, 0)
    const event = next.type === 'wait' ? ({ type: 'time.came' } as const) : await call(calling, next)
    // What was entered while the call was on its way is told at once, as the console does.
    const { seq: head } = headOf(calling.store.reader)
    if (head > sync.context.head) sync = after(sync, { type: 'entries.appeared', head, caseClosed: false })
    sync = after(sync, event)
  }
  throw new Error('it never comes to rest')
}

describe('keeping in step with the centre', () => {
  test('exactly once, whatever is lost, doubled or late, and whenever the centre goes back', async () => {
    const trouble = fc.constantFrom('lost', 'answer-lost', 'doubled', 'fine', 'restored', 'more')
    await fc.assert(
      fc.asyncProperty(
        fc.array(trouble, { maxLength: 30 }),
        fc.integer({ min: 1, max: 250 }),
        async (troubles, first) => {
          const { store, centre, calling, end } = await line()
          try {
            const plan = [...troubles]
            const honest = centre.push
            const push: FakeCentre['push'] = async (batch, ...rest) => {
              const kind = plan.shift()
              if (kind === 'lost') throw new Error('no line')
              if (kind === 'doubled') await honest(batch, ...rest)
              if (kind === 'restored') centre.restoreTo(Math.floor(centre.stored.length / 2))
              if (kind === 'more') happens(store, 3)
              const receipt = await honest(batch, ...rest)
              if (kind === 'answer-lost') throw new Error('no line')
              return receipt
            }
            happens(store, first)
            const bad: Calling = { ...calling, centre: { ...centre, push } }
            let sync = await work(bad, start(store))
            // Afterwards all is well: whatever happened meanwhile is found out with the next entry.
            const head = happens(store, 1)
            sync = after(sync, { type: 'entries.appeared', head, caseClosed: false })
            sync = await work(calling, sync)
            expect(sync.matches('idle')).toBe(true)
            expect(sync.context.acknowledged).toBe(headOf(store.reader).seq)
            expect(centre.stored).toEqual([...allEntries(store.reader)])
            expect(firstFault(centre.stored)).toBeNull()
          } finally {
            end()
          }
        },
      ),
      { numRuns: 30 },
    )
  }, 20_000)

  test('a centre restored while nobody worked is found out after the next trouble on the line', async () => {
    const { store, centre, calling, end } = await line()
    happens(store, 20)
    let sync = await work(calling, start(store))
    centre.restoreTo(7)
    sync = await work(calling, after(after(sync, { type: 'time.came' }), { type: 'call.failed' }))
    expect(centre.stored).toHaveLength(20)
    expect(sync.context.acknowledged).toBe(20)
    end()
  })

  test('a fork is refused and nothing is lost here', async () => {
    const { store, centre, calling, end } = await line()
    happens(store, 3)
    const own = [...allEntries(store.reader)]
    const other = own[1]
    if (other === undefined) throw new Error('three entries')
    centre.stored = [own[0] ?? other, { ...other, hash: 'f'.repeat(64) }]
    const sync = await work(calling, start(store))
    expect(sync.matches('refused')).toBe(true)
    expect([...allEntries(store.reader)]).toEqual(own)
    end()
  })

  test('a centre that knows more of this station than the station does is refused', async () => {
    const { store, centre, calling, end } = await line()
    happens(store, 3)
    await work(calling, start(store))
    const [last] = centre.stored.slice(-1)
    if (last === undefined) throw new Error('three entries')
    centre.stored.push({ ...last, seq: 4 })
    expect((await work(calling, start(store))).matches('refused')).toBe(true)
    end()
  })

  test('backing off doubles to half a minute, with jitter', () => {
    expect([1, 2, 3, 10].map((failures) => backOff(failures, 0))).toEqual([1000, 2000, 4000, 30_000])
    expect(backOff(3, 0.999)).toBeGreaterThan(1900)
  })

  test('the runner sends within a second, and stops cleanly', async () => {
    const { store, centre, calling, end } = await line()
    happens(store, 2)
    centre.down.now = new Date(600_000).toISOString()
    const runner = runSync(calling, { random: systemRandomness, pulled: () => {}, changed: () => {} })
    const until = async (done: () => boolean): Promise<void> => {
      for (let i = 0; i < 100 && !done(); i++) await new Promise((next) => setTimeout(next, 10))
      expect(done()).toBe(true)
    }
    await until(() => runner.facts().state === 'in-step')
    happens(store, 1)
    runner.appended([...allEntries(store.reader)].slice(-1))
    // The fake centre's clock is ten minutes ahead of this one.
    expect(runner.facts()).toMatchObject({ state: 'sending', pending: 1, clockOff: -600 })
    await until(() => centre.stored.length === 3)
    await runner.stop()
    end()
  })

  test('somebody who answers without a pause is not interrupted; what they answered goes all the same', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { store, centre, calling, end } = await line()
    const batches: number[] = []
    const push: typeof centre.push = (batch, ...rest) => {
      batches.push(batch.entries.length)
      return centre.push(batch, ...rest)
    }
    const runner = runSync(
      { ...calling, centre: { ...centre, push } },
      { random: systemRandomness, pulled: () => {}, changed: () => {} },
    )
    const pause = (ms: number) => vi.advanceTimersByTimeAsync(ms)
    for (let i = 0; i < 12; i++) {
      happens(store, 1)
      runner.appended([...allEntries(store.reader)].slice(-1))
      await pause(100)
    }
    expect(batches).toEqual([])
    for (let i = 0; i < 24; i++) {
      happens(store, 1)
      runner.appended([...allEntries(store.reader)].slice(-1))
      await pause(100)
    }
    expect(batches).toHaveLength(1)
    await pause(1200)
    expect(centre.stored).toHaveLength(36)
    expect(batches).toHaveLength(2)
    await runner.stop()
    end()
  })

  test('a closed case is told at once, and more cases are asked for', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { store, centre, calling, end } = await line()
    let pulled = 0
    const count = () => {
      pulled += 1
    }
    const runner = runSync(calling, { random: systemRandomness, pulled: count, changed: () => {} })
    await vi.advanceTimersByTimeAsync(100)
    expect(pulled).toBe(1)
    happens(store, 1)
    const [entry] = [...allEntries(store.reader)].slice(-1)
    if (entry) runner.appended([{ ...entry, type: 'CaseClosed' }])
    await vi.advanceTimersByTimeAsync(10)
    expect(centre.stored).toHaveLength(1)
    expect(pulled).toBe(2)
    await runner.stop()
    end()
  })

  test('the next cases come to somebody who never pauses', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const { store, centre, calling, end } = await line()
    // Something new is answered while each push is on its way.
    const push: typeof centre.push = async (...batch) => {
      await new Promise((done) => setTimeout(done, 110))
      return centre.push(...batch)
    }
    let pulled = 0
    const count = () => {
      pulled += 1
    }
    const slow = { ...calling, centre: { ...centre, push } }
    const runner = runSync(slow, { random: systemRandomness, pulled: count, changed: () => {} })
    await vi.advanceTimersByTimeAsync(200)
    expect(pulled).toBe(1)
    for (let i = 0; i < 100; i++) {
      happens(store, 1)
      const [entry] = [...allEntries(store.reader)].slice(-1)
      if (entry) runner.appended([i === 10 ? { ...entry, type: 'CaseClosed' } : entry])
      await vi.advanceTimersByTimeAsync(60)
    }
    expect(pulled).toBe(2)
    await runner.stop()
    end()
  })

  test('a case that was closed while cases came down is told and followed by others all the same', () => {
    let [sync] = initialTransition(syncMachine, { head: 3, acknowledged: 3 })
    const take = (...events: SyncEvent[]) => {
      for (const event of events) [sync] = transition(syncMachine, sync, event)
      return workOf(sync, 0).type
    }
    expect(take({ type: 'batch.received', upTo: 3 })).toBe('pull')
    const closed = { type: 'entries.appeared', head: 5, caseClosed: true } as const
    expect(take(closed, { type: 'down.applied' })).toBe('push')
    expect(take({ type: 'batch.received', upTo: 4 })).toBe('push')
    expect(take({ type: 'batch.received', upTo: 5 })).toBe('pull')
    expect(take({ type: 'down.applied' })).toBe('wait')
  })
})

describe('what comes down', () => {
  test('a case with its history, then released with who it was', async () => {
    const { store, centre, end } = await line()
    const at = { station: 'st-1', now: Date.parse('2026-10-07T05:00:00Z') }
    happens(store, 1)
    const base = [...allEntries(store.reader)][0]
    if (base === undefined) throw new Error('one entry')
    const elsewhere = {
      ...base,
      id: '0199b0c0-0000-7000-8000-000000000001',
      station: 'st-9',
      case: 'case-1',
      type: 'CallDialled',
      payload: { attempt: 1, phone: 'mobile' },
    }
    const own = { ...base, case: 'case-1' }
    const down = { ...centre.down, cursor: 'c2', leases: [lease(1, { history: [elsewhere, own] })] }
    store.write((writer) => applyDown(writer, down, at))
    store.write((writer) => applyDown(writer, down, at))
    expect(entriesOfCase(store.reader, 'case-1').map((entry) => entry.station)).toEqual(['st-9'])
    expect(store.reader.row("SELECT attempts, is_open FROM case_state WHERE case_id = 'case-1'")).toEqual({
      attempts: 1,
      is_open: 0,
    })
    expect(store.write(compareProjections)).toEqual([])
    store.write((writer) => applyDown(writer, { ...down, leases: [], released: ['case-1'] }, at))
    for (const table of ['lease', 'identity', 'case_key'])
      expect(store.reader.rows(`SELECT 1 FROM ${table}`)).toEqual([])
    end()
  })

  test('a case that is open on the screen is not taken away', async () => {
    const { store, centre, end } = await line()
    const at = { station: 'st-1', now: 0 }
    const down = { ...centre.down, cursor: 'c2' }
    store.write((writer) => applyDown(writer, { ...down, leases: [lease(1)] }, at))
    const opened = {
      type: 'CaseOpened' as const,
      case: 'case-1',
      payload: { interviewer: '3108', reason: 'fresh' },
    }
    store.write((writer) => append(writer, [opened], context))
    store.write((writer) => applyDown(writer, { ...down, released: ['case-1'] }, at))
    expect(store.reader.rows('SELECT 1 FROM identity')).toHaveLength(1)
    end()
  })
})

test('how far the whole study is comes down and stands on the sign-in screen', async () => {
  const { store, end } = await line()
  const nothing = { leases: [], released: [], scripts: [], interviewers: [], targets: [], study: null }
  expect(studyFacts(readSheet(store.reader))).toMatchObject({ completes: null, target: null })
  for (const [cursor, done] of [
    ['1', 3],
    ['2', 4],
  ] as const) {
    const down = { ...nothing, cursor, totals: { done, of: 10 } }
    store.write((writer) => applyDown(writer, down, { station: 'st-1', now: 0 }))
    expect(studyFacts(readSheet(store.reader))).toMatchObject({ completes: done, target: 10 })
  }
  end()
})
