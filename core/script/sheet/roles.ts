import type { Text } from '../../contract/language.ts'
import type { Role, Sheet } from './sheet.ts'

const aloud: Record<Role, Text> = {
  read: { ko: '읽음', en: 'Read' },
  second: { ko: '읽음', en: 'Read' },
  'if-asked': { ko: '물으면', en: 'If asked' },
  'not-read': { ko: '읽지 않음', en: 'Not read' },
  instruction: { ko: '안내', en: 'Note' },
}

const onScreen: Record<Role, Text> = {
  ...aloud,
  read: { ko: '보임', en: 'Shown' },
  second: { ko: '보임', en: 'Shown' },
  'if-asked': { ko: '도움말', en: 'Help' },
  'not-read': { ko: '보이지 않음', en: 'Not shown' },
}

/** What is done with a text: read aloud by an interviewer, or shown to who answers alone. */
export const roleInWords = (role: Role, mode: Sheet['mode']): Text =>
  (mode === 'self-completed' ? onScreen : aloud)[role]
