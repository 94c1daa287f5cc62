import { turnTheme } from '../../ui/theme.ts'
import type { Action } from './action.ts'

/** As the system has it, light, dark: the setting of this seat. */
export const theme: Action = {
  name: 'theme',
  keys: ['Alt+KeyK'],
  cap: 'Alt K',
  inWords: true,
  applies: (state) => state.view !== null,
  act: () => turnTheme(),
  label: (t) => t.action.theme,
  strip: null,
}
