import type { Progress } from '#core/contract/supervisor.ts'
import { CALL_TIMEOUT, type Centre, isSignedOut } from './centre.ts'

/** What the page knows of the centre. The last figures stay, whatever happens to the connection. */
export type Feed =
  | { type: 'opening'; progress: null }
  | { type: 'live'; progress: Progress }
  | { type: 'reconnecting'; progress: Progress | null }
  /** The session is over: only a person can open the page again. */
  | { type: 'signed-out'; progress: Progress | null }

/** Time comes in, so that back-off can be tested. */
export interface Waiting {
  /** Resolves after so many ms, or at once when the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>
  random(): number
}

/** A stream that says nothing for so long is asked whether it is still there. ms */
export const SILENCE = 30_000

/** Follows the centre's progress until the signal is aborted or the session is over. */
export async function followProgress(
  centre: Pick<Centre, 'progress' | 'watchProgress'>,
  show: (feed: Feed) => void,
  signal: AbortSignal,
  waiting: Waiting = realWaiting,
): Promise<void> {
  let last: Progress | null = null
  let failures = 0
  while (!signal.aborted) {
    const ended = await followOnce(centre, signal, waiting, (progress) => {
      last = progress
      failures = 0
      show({ type: 'live', progress })
    })
    if (signal.aborted) return
    show({ type: ended === 'signed-out' ? 'signed-out' : 'reconnecting', progress: last })
    if (ended === 'signed-out') return
    await waiting.wait(backOff(failures, waiting.random()), signal)
    failures += 1
  }
}

/** 0.5 to 1 s, doubling up to 15 to 30 s: many windows do not come back at one moment. */
export function backOff(failures: number, random: number): number {
  const longest = Math.min(30_000, 1000 * 2 ** failures)
  return longest / 2 + (random * longest) / 2
}

/** One connection, from its opening to its end. A dead line is told from a silent one by asking. */
async function followOnce(
  centre: Pick<Centre, 'progress' | 'watchProgress'>,
  signal: AbortSignal,
  waiting: Waiting,
  show: (progress: Progress) => void,
): Promise<'lost' | 'signed-out'> {
  const connection = new AbortController()
  const over = AbortSignal.any([signal, connection.signal])
  let heard = new AbortController()

  const askWhenSilent = async () => {
    let patience = CALL_TIMEOUT
    while (!over.aborted) {
      heard = new AbortController()
      await waiting.wait(patience, AbortSignal.any([over, heard.signal]))
      if (over.aborted) return
      if (!heard.signal.aborted) {
        const asked = AbortSignal.any([over, AbortSignal.timeout(CALL_TIMEOUT)])
        const progress = await centre.progress(undefined, { signal: asked })
        // Figures that came by themselves meanwhile are newer.
        if (!heard.signal.aborted) show(progress)
      }
      patience = SILENCE
    }
  }
  const listen = async () => {
    for await (const progress of await centre.watchProgress(undefined, { signal: over })) {
      heard.abort()
      show(progress)
    }
  }
  try {
    await Promise.race([listen(), askWhenSilent()])
    return 'lost'
  } catch (error) {
    // Whatever broke the line is answered in one way: reconnect. Only a refused session is final.
    return isSignedOut(error) ? 'signed-out' : 'lost'
  } finally {
    connection.abort()
  }
}

const realWaiting: Waiting = {
  wait: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      signal.addEventListener('abort', done)
    }),
  random: Math.random,
}
