import type { Console } from '../console/console.ts'
import type { Pressed } from '../console/pressed.ts'
import { actionsAt } from './registry.ts'

/** Does what the key stands for now; false when it is nobody's and the browser may have it. */
export function act(console: Console, pressed: Pressed): boolean {
  const { key, focus } = pressed
  if (key === null) return false
  if (focus === 'button' && (key === 'Enter' || key === 'NumpadEnter' || key === 'Space')) return false
  const state = console.state()
  const action = actionsAt(key).find((one) => (focus !== 'words' || one.inWords) && one.applies(state))
  if (!action) return false
  action.act(console, pressed)
  return true
}
