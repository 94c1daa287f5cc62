import type { ReplayScreen } from '#core/contract/replay.ts'
import type { ConsoleState } from '../state.ts'

export function replayScreen({ replay }: ConsoleState): ReplayScreen {
  const shown = replay?.steps[replay.step]
  if (!replay || shown === undefined) throw new Error('a replay shows one of its steps')
  const { number, at, outcome, step, steps, redone } = replay
  return { name: 'replay', number, at, outcome, step, steps: steps.length, shown, redone }
}
