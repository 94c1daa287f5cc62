import type { DeskFacts } from '#station/desk.ts'
import type { Why as Text } from './station-talk.ts'

/**
 * The application's menu, as plain values: roles of the system and nothing of the console, whose every
 * action has its own key.
 *
 * - Only macOS has one: there copy, paste and quit come from the menu. Elsewhere they come from the
 *   system, and a menu bar would open with Alt, which belongs to the console's keys.
 * - No role that reloads, closes, zooms or fills the screen: a shortcut must not take the question away.
 */
export interface MenuPart {
  label?: string
  role?: MenuRole
  type?: 'separator'
  submenu?: MenuPart[]
}

export type MenuRole =
  | 'about'
  | 'hide'
  | 'hideOthers'
  | 'unhide'
  | 'quit'
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'minimize'
  | 'toggleDevTools'

export interface MenuOf {
  platform: NodeJS.Platform
  language: DeskFacts['language']
  /** Run from the sources. */
  development: boolean
}

/** Null: no menu at all. */
export function menuOf({ platform, language, development }: MenuOf): MenuPart[] | null {
  if (platform !== 'darwin') return null
  const item = (role: MenuRole): MenuPart => ({ role, label: labels[role][language] })
  const menu = (label: Text, submenu: MenuPart[]): MenuPart => ({ label: label[language], submenu })
  return [
    menu(titles.app, [
      ...[item('about'), separator],
      ...[item('hide'), item('hideOthers'), item('unhide'), separator],
      item('quit'),
    ]),
    menu(titles.edit, [
      ...[item('undo'), item('redo'), separator],
      ...[item('cut'), item('copy'), item('paste'), item('selectAll')],
    ]),
    menu(titles.window, [item('minimize')]),
    ...(development ? [menu(titles.development, [item('toggleDevTools')])] : []),
  ]
}

/** Where there is no menu: the usual key of the developer tools, in development alone. */
export function opensDevTools(
  key: { type: string; code: string; control: boolean; shift: boolean },
  development: boolean,
): boolean {
  return development && key.type === 'keyDown' && key.control && key.shift && key.code === 'KeyI'
}

const separator: MenuPart = { type: 'separator' }

const titles = {
  app: { ko: '맑음', en: 'Malgeum' },
  edit: { ko: '편집', en: 'Edit' },
  window: { ko: '창', en: 'Window' },
  development: { ko: '개발', en: 'Development' },
} as const satisfies Record<string, Text>

const labels: Record<MenuRole, Text> = {
  about: { ko: '맑음에 관하여', en: 'About Malgeum' },
  hide: { ko: '맑음 가리기', en: 'Hide Malgeum' },
  hideOthers: { ko: '기타 가리기', en: 'Hide others' },
  unhide: { ko: '모두 보기', en: 'Show all' },
  quit: { ko: '맑음 종료', en: 'Quit Malgeum' },
  undo: { ko: '실행 취소', en: 'Undo' },
  redo: { ko: '다시 실행', en: 'Redo' },
  cut: { ko: '오려두기', en: 'Cut' },
  copy: { ko: '복사하기', en: 'Copy' },
  paste: { ko: '붙여넣기', en: 'Paste' },
  selectAll: { ko: '모두 선택', en: 'Select all' },
  minimize: { ko: '최소화', en: 'Minimise' },
  toggleDevTools: { ko: '개발자 도구', en: 'Developer tools' },
}
