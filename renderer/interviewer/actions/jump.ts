import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { commandsReach, interviewOf } from './on.ts'

/** Lists the items that may be reached, the next one selected. */
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
            selected: Math.max(
              0,
              targets.findIndex((one) => one.next),
            ),
          }),
        ),
    ),
  label: (t) => t.action.jump,
  strip: 'left',
}
