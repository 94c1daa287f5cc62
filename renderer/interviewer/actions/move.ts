import type { Console } from '../console/console.ts'
import { choicesOf, digitAt, pointAt } from '../console/panel-choices.ts'
import { readOn } from '../interview/read-on.ts'
import { replayable } from '../my-day/replayable.ts'
import { moveRow } from '../wrap-up/rows.ts'
import type { Action } from './action.ts'
import { interviewOf, panelOf, wrapUpOf } from './on.ts'

/**
 * Arrows move what is selected in a list, or the focus among options. They never answer. (The
 * appointment's grid moves its own.)
 */
export const move: Action = {
  name: 'move',
  keys: ['ArrowUp', 'ArrowDown'],
  cap: '↑ ↓',
  inWords: false,
  applies: (state) =>
    panelOf(state, 'jump') !== null ||
    panelOf(state, 'my-day') !== null ||
    choicesOf(state).length > 0 ||
    (state.panel === null && (wrapUpOf(state) !== null || interviewOf(state) !== null)),
  act: (console, { key }) => moveBy(console, key === 'ArrowDown' ? 1 : -1),
  label: (t) => t.action.move,
  strip: null,
}

function moveBy(console: Console, by: 1 | -1) {
  const state = console.state()
  const day = panelOf(state, 'my-day')
  if (day) {
    const selected = Math.min(replayable(day.day).length - 1, Math.max(0, day.selected + by))
    return console.change({ panel: { ...day, selected: Math.max(0, selected) } })
  }
  const jump = panelOf(state, 'jump')
  if (jump) {
    const selected = Math.min(jump.targets.length - 1, Math.max(0, jump.selected + by))
    return console.change({ panel: { ...jump, selected } })
  }
  const choices = choicesOf(state)
  if (choices.length > 0) {
    const pointed = state.panel && 'selected' in state.panel ? state.panel.selected : null
    const at = pointed === null ? (by === 1 ? -1 : choices.length) : (pointed + 9) % 10
    const next = Math.min(choices.length - 1, Math.max(0, at + by))
    return console.change(pointAt(state, digitAt(next)))
  }
  if (wrapUpOf(state)) return console.change({ draft: moveRow(state, by) })
  moveFocus(by)
}

/** A text longer than the screen is read on first; then the focus goes from option to option, in the order of the page. */
function moveFocus(by: 1 | -1) {
  if (!document.activeElement?.matches('[data-option]') && readOn(by)) return
  const options = [...document.querySelectorAll<HTMLElement>('[data-option]')]
  const focused = options.findIndex((option) => option === document.activeElement)
  // From what was keyed, so that in a long list it goes on from there.
  const at = focused === -1 ? options.findIndex((option) => option.matches('[data-filled]')) : focused
  const next = at === -1 ? (by === 1 ? 0 : options.length - 1) : at + by
  options[Math.min(options.length - 1, Math.max(0, next))]?.focus()
}
