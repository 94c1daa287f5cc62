import { nothingOpen } from '../console/panels.ts'
import type { Action } from './action.ts'
import { isBetween } from './on.ts'

/** What I did today, mine alone; the same key leaves it. */
export const myDay: Action = {
  name: 'my-day',
  keys: ['Alt+KeyM'],
  cap: 'Alt M',
  inWords: false,
  applies: isBetween,
  act(console) {
    if (console.state().panel?.name === 'my-day') return console.change(nothingOpen)
    console.ask(
      (station, looking, options) => station.myDay(looking, options),
      (day) => console.change({ panel: { name: 'my-day', day, selected: 0 }, beneath: [] }),
    )
  },
  label: (t) => t.action.myDay,
  strip: 'left',
}
