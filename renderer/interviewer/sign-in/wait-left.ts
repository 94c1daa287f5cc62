import type { ConsoleState } from '../console/state.ts'

/**
 * Whole seconds until a PIN may be keyed again, from when the station said so: at the wrong PIN, else with
 * the view. A view that comes by itself must not begin the wait anew. `now`: performance.now().
 */
export function waitLeft({ view, viewAt, pinWrong }: ConsoleState, now: number): number {
  const told = view?.screen.name === 'sign-in' ? view.screen.waitSeconds : 0
  const [seconds, from] = pinWrong === null ? [told, viewAt] : [pinWrong.waitSeconds, pinWrong.at]
  return Math.max(0, Math.ceil(seconds - (now - from) / 1000))
}
