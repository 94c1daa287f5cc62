import type { StationView } from '#core/contract/station-view.ts'
import type { Console } from './console.ts'

/** Changes that come together are shown together: another window may be this much behind. ms. */
const gather = 100

/** A view after each change, for windows that did not make it. Ends when the window leaves. */
export async function* views(
  station: Pick<Console, 'view' | 'onChange'>,
  signal: AbortSignal | undefined,
): AsyncGenerator<StationView, void> {
  let pending = false
  let wake = (): void => {}
  const stop = station.onChange(() => {
    pending = true
    wake()
  })
  const hasLeft = (): boolean => signal?.aborted === true
  const left = (): void => wake()
  signal?.addEventListener('abort', left)
  try {
    while (!hasLeft()) {
      if (!pending)
        await new Promise<void>((done) => {
          wake = done
        })
      if (hasLeft()) return
      await new Promise((done) => setTimeout(done, gather))
      pending = false
      yield station.view()
    }
  } finally {
    signal?.removeEventListener('abort', left)
    stop()
  }
}
