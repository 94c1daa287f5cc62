import type { JumpTarget } from '#core/contract/prompt.ts'
import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { commandsReach, interviewOf } from './on.ts'

/** Lists the items that may be reached, the next one selected; where that is on the screen, the one before it. */
export const jump: Action = {
  name: 'jump',
  keys: ['PageDown', 'Alt+KeyJ'],
  cap: 'PgDn',
  secondCap: 'Alt J',
  inWords: true,
  applies: (state) => interviewOf(state) !== null && commandsReach(state),
  act: (console) =>
    console.ask(
      (station, looking, options) => station.jumpTargets(looking, options),
      (targets) =>
        console.change(
          opened(console.state(), {
            name: 'jump',
            targets,
            selected: selectedFirst(targets),
          }),
        ),
    ),
  label: (t) => t.action.jump,
  strip: 'left',
}

function selectedFirst(targets: JumpTarget[]): number {
  const next = targets.findIndex((one) => one.next)
  return next === -1 ? Math.max(0, targets.length - 1) : next
}
