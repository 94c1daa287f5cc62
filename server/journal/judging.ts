import { type Judging, judgeWaiting } from './judge.ts'

export interface JudgingRunner {
  /** Something was received. Answers at once; judgement never delays a receipt. */
  wake(): void
  /** When nothing that was received before this call is left to be judged. */
  settled(): Promise<void>
  stop(): Promise<void>
}

const retryAfter = 5_000

/** Judges in the background, one run at a time, again after a failure. */
export function runJudging(centre: Judging, failed: (error: unknown) => void): JudgingRunner {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  let retry: NodeJS.Timeout | undefined

  const run = async () => {
    try {
      do {
        again = false
        await judgeWaiting(centre)
      } while (again && !stopped)
    } catch (error) {
      failed(error)
      if (!stopped) retry = setTimeout(wake, retryAfter)
    } finally {
      running = null
    }
  }
  const wake = () => {
    clearTimeout(retry)
    again = true
    if (!stopped) running ??= run()
  }
  return {
    wake,
    settled: () => running ?? Promise.resolve(),
    async stop() {
      stopped = true
      clearTimeout(retry)
      await running
    },
  }
}
