import type { Console } from '../console/console.ts'
import { isWhole, typeDigit, typedProblem } from '../console/entry.ts'
import { digitOf } from '../console/keyboard.ts'
import { choicesOf, pointAt } from '../console/panel-choices.ts'
import type { Pressed } from '../console/pressed.ts'
import type { ConsoleState } from '../console/state.ts'
import { shownChoices } from '../wrap-up/rows.ts'
import type { Action } from './action.ts'
import { confirm } from './confirm.ts'
import { caseOf, interviewOf, panelOf, wrapUpOf } from './on.ts'

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']

/** The same digit within this time, in ms, across the two steps of one item, is a bounce of the key. */
const bounce = 120
let last: { digit: string; at: number; item: string; step: string | null } | null = null

/** A digit, on the main row or the pad: shown and filled, not yet confirmed. */
export const choose: Action = {
  name: 'choose',
  keys: digits.flatMap((digit) => [`Digit${digit}`, `Numpad${digit}`]),
  cap: (state) => {
    if (panelOf(state, 'appointment')) return '1 2'
    const rows = wrapUpOf(state) ? shownChoices(state).length : (caseOf(state)?.hears.length ?? 9)
    return rows > 1 ? `1–${Math.min(rows, 9)}` : '1'
  },
  inWords: false,
  applies: (state) =>
    choicesOf(state).length > 0 ||
    panelOf(state, 'appointment') !== null ||
    (state.panel === null &&
      (interviewOf(state) !== null || wrapUpOf(state) !== null || caseOf(state)?.phase === 'dialling')),
  act(console, pressed) {
    const digit = digitOf(pressed.key ?? '')
    if (digit !== null) chooseDigit(console, digit, pressed)
  },
  label: (t) => t.action.choose,
  strip: (state) => (interviewOf(state) ? null : 'left'),
}

function chooseDigit(console: Console, digit: string, pressed: Pressed) {
  const state = console.state()
  if (choicesOf(state).length > 0) return console.change(pointAt(state, Number(digit)))
  const agreed = panelOf(state, 'appointment')
  if (agreed) {
    const kind = digit === '1' ? 'hard' : digit === '2' ? 'soft' : agreed.draft.kind
    return console.change({ panel: { ...agreed, draft: { ...agreed.draft, kind } } })
  }
  const interview = interviewOf(state)
  if (!interview) return typeInto(console, state, digit)
  const { prompt } = interview
  if (bounced(digit, pressed.at, prompt)) return
  last = { digit, at: pressed.at, item: prompt.item, step: prompt.step }
  const draft = typeDigit(prompt, state.draft, digit)
  console.change({ draft, problem: typedProblem(prompt, draft), aheadLeftOut: false })
  const confirmsItself = state.view?.study.oneDigitConfirms === true && isWhole(prompt, draft)
  if (confirmsItself && pressed.ahead !== true) confirm.act(console, pressed)
}

/** The wrap-up's search grows; what is heard is one digit. */
function typeInto(console: Console, state: ConsoleState, digit: string) {
  const typed = wrapUpOf(state) ? state.draft.typed + digit : digit
  console.change({ draft: { ...state.draft, typed, row: null } })
}

function bounced(digit: string, at: number, prompt: { item: string; step: string | null }): boolean {
  return (
    last !== null &&
    last.digit === digit &&
    at - last.at < bounce &&
    last.item === prompt.item &&
    last.step !== prompt.step
  )
}
