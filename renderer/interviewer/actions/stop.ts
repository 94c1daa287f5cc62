import { onTheLine } from '../console/panel-choices.ts'
import type { Action } from './action.ts'
import { caseOf, commandsReach, inCall, wrapUpOf } from './on.ts'

/**
 * A refusal or a break-off, from anywhere in a call, with its reason; before anything was dialled:
 * cannot call now.
 */
export const stop: Action = {
  name: 'stop',
  keys: ['NumpadSubtract', 'Alt+KeyB', 'Alt+KeyR'],
  cap: '−',
  secondCap: 'Alt R',
  inWords: true,
  applies: (state) => inCall(state) && commandsReach(state),
  act(console) {
    const state = console.state()
    if (caseOf(state)?.phase === 'preparing') return console.change({ panel: { name: 'cannot-call' } })
    const who = onTheLine(state)
    console.change({
      panel: { name: 'stop', who, reason: null, hardness: null, words: '', selected: null },
    })
  },
  label(t, state) {
    if (caseOf(state)?.phase === 'preparing') return t.action.cannotCall
    return caseOf(state) || wrapUpOf(state) ? t.action.refusal : t.action.breakOff
  },
  strip: 'right',
}
