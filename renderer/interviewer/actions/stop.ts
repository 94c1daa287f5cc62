import { onTheLine } from '../console/panel-choices.ts'
import { opened } from '../console/panels.ts'
import type { Action } from './action.ts'
import { caseOf, inCall, wrapUpOf } from './on.ts'

/**
 * A refusal or a break-off, from anywhere in a call, with its reason; before anything was dialled:
 * cannot call now.
 */
export const stop: Action = {
  name: 'stop',
  keys: ['NumpadSubtract', 'Alt+KeyB', 'Alt+KeyR'],
  cap: '−',
  secondCap: 'Alt B',
  inWords: true,
  applies: inCall,
  act(console) {
    const state = console.state()
    if (caseOf(state)?.phase === 'preparing') return console.change(opened(state, { name: 'cannot-call' }))
    const who = onTheLine(state)
    const nothingTold = { who, reason: null, hardness: null, words: '', selected: null }
    console.change(opened(state, { name: 'stop', ...nothingTold }))
  },
  label(t, state) {
    if (caseOf(state)?.phase === 'preparing') return t.action.cannotCall
    return caseOf(state) || wrapUpOf(state) ? t.action.refusal : t.action.breakOff
  },
  strip: 'right',
}
