import type { Progress } from '#core/contract/supervisor.ts'
import { progressChannel } from '../journal/judge.ts'
import type { Centre } from '../study/centre.ts'
import { progressOf } from './progress.ts'

export interface ProgressFeed {
  /**
   * The progress now, then again within a second of every change, until the signal or the server ends it.
   * Entries that change no figure are not told: by their number one could count the answers of a section
   * whose very items are nobody's to know.
   */
  watch(signal: AbortSignal | undefined): AsyncGenerator<Progress, void>
  stop(): Promise<void>
}

/** Changes that come together are told together. ms */
const gather = 300
/** When a station was last seen changes without an entry. ms */
const refresh = 30_000

/** One query answers all who watch, however many they are. */
export async function progressFeed(centre: Centre): Promise<ProgressFeed> {
  let change = Promise.withResolvers<void>()
  const ended = new AbortController()
  let shared: Promise<Progress> | null = null
  const latest = () => {
    shared ??= progressOf(centre).finally(() => {
      shared = null
    })
    return shared
  }
  const unlisten = await centre.listen(progressChannel, () => {
    // A query that is under way may not see this change: who asks from now on starts another.
    shared = null
    change.resolve()
    change = Promise.withResolvers()
  })
  return {
    async *watch(signal) {
      const over = AbortSignal.any([ended.signal, ...(signal ? [signal] : [])])
      let told = ''
      let toldAt = Number.NEGATIVE_INFINITY
      while (!over.aborted) {
        const next = change.promise
        const progress = await latest()
        const figures = figuresOf(progress)
        if (figures !== told || performance.now() - toldAt >= refresh) {
          yield progress
          told = figures
          toldAt = performance.now()
        }
        await firstOf(over, next, Math.max(0, toldAt + refresh - performance.now()))
        await firstOf(over, null, gather)
      }
    },
    async stop() {
      ended.abort()
      await unlisten()
    },
  }
}

/** All but what time alone changes. */
const figuresOf = (progress: Progress) =>
  JSON.stringify(progress, (key, value: unknown) => (key === 'at' || key === 'lastSeen' ? undefined : value))

/** Waits for the event, the time, or the end, whichever is first; leaves no timer behind. */
async function firstOf(over: AbortSignal, event: Promise<void> | null, ms: number): Promise<void> {
  if (over.aborted) return
  const { promise, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  const end = () => resolve()
  over.addEventListener('abort', end, { once: true })
  void event?.then(resolve)
  await promise
  clearTimeout(timer)
  over.removeEventListener('abort', end)
}
