import { actionAt } from '../actions/registry.ts'
import { digitOf } from './keyboard.ts'
import type { Pressed } from './pressed.ts'

/**
 * Keys pressed while an answer is being saved. Afterwards, when the same thing is still on the screen,
 * `all` follow. When another question came, `digits` go into its entry box, but no key confirms a
 * question that was not on the screen when it was pressed: that key and those after it are left out,
 * and the interviewer is told. When the answer was not taken, `none` follows: they were meant for the
 * next question, and what was keyed for this one stays as it is.
 */
export function holdKeys(act: (pressed: Pressed) => boolean) {
  let held: Pressed[] = []
  return {
    hold(pressed: Pressed): boolean {
      if (held.length < 40) held.push(pressed)
      return true
    },
    /** True when keys were left out. */
    release(which: 'all' | 'digits' | 'none'): boolean {
      const keys = held
      held = []
      if (which === 'none') return keys.length > 0
      const upTo = which === 'all' ? -1 : keys.findIndex(confirms)
      for (const pressed of upTo === -1 ? keys : keys.slice(0, upTo))
        act(which === 'all' ? pressed : { ...pressed, ahead: true })
      return upTo !== -1
    },
  }
}

/** Words being written go on into their field; everything else waits. */
export function isHeld({ key, focus }: Pressed): boolean {
  return focus !== 'words' || (key !== null && actionAt(key)?.inWords === true)
}

function confirms({ key }: Pressed): boolean {
  if (key === null || digitOf(key) !== null) return false
  return actionAt(key) !== null
}
