import type { Text } from '../../contract/language.ts'
import type { Piece } from '../in-words/text.ts'
import { dispositionInWords } from './endings.ts'
import { roleInWords } from './roles.ts'
import type { BlockOfEntries, Entry, Line, OptionLine, Scale, Sheet } from './sheet.ts'

/** The questionnaire as plain text, for a terminal: 「┃」 is read aloud, 「┆」 read if asked, 「[ ]」 never read. */
export function plainSheet(sheet: Sheet): string {
  const { title, name, scale, sections, endings, mode } = sheet
  return `${[
    `${title.ko} / ${title.en}`,
    `${name} · ${legend(mode)}`,
    ...(scale === null ? [] : ['', ...scaleLines(scale)]),
    ...sections.flatMap(({ title, sensitive, entries }) => [
      '',
      rule(`${title.ko} / ${title.en}${sensitive ? ' (민감 / sensitive)' : ''}`),
      ...entries.flatMap((entry) => ('block' in entry ? blockLines(entry, mode) : entryLines(entry, mode))),
    ]),
    '',
    rule('끝맺음 / How interviews end'),
    '',
    ...endings.flatMap(({ code, meaning, where }) => [
      `${code.padEnd(6)}${meaning.ko} / ${meaning.en}`,
      `      ${where.ko} / ${where.en}`,
    ]),
  ].join('\n')}\n`
}

const legend = (mode: Sheet['mode']) =>
  mode === 'telephone'
    ? '┃ 읽음 read · ┆ 물으면 if asked · [ ] 읽지 않음 not read'
    : '┃ 보임 shown · ┆ 도움말 help · [ ] 보이지 않음 not shown'

const rule = (title: string) => `── ${title} ${'─'.repeat(Math.max(0, 60 - title.length))}`

function blockLines({ heading, entries }: BlockOfEntries, mode: Sheet['mode']): string[] {
  return [
    '',
    `↻ ${heading.ko}`,
    `  ${heading.en}`,
    ...entries.flatMap((entry) => entryLines(entry, mode)).map((line) => (line === '' ? '' : `  ${line}`)),
  ]
}

function entryLines(
  { id, label, kind, notes, route, lines, options, missing, checks }: Entry,
  mode: Sheet['mode'],
) {
  const facts = [...(label === null ? [] : [label]), kind, ...notes]
  return [
    '',
    `${id}  ${facts.map(slashed).join(' · ')}`,
    ...(route === null ? [] : [`  → ${route.ko}`, `    ${route.en}`]),
    ...lines.flatMap((line) => textLines(line, mode)),
    ...options.flatMap((option) => optionLines(option, mode)),
    ...missing.map((one) => `  [ ${missingWords(one)} ]`),
    ...checks.flatMap(({ unless, say, soft }) => [
      `  [ ${unless.ko} ${soft ? '되물음' : '넘어갈 수 없음'}: “${words(say.ko)}” ]`,
      `  [ ${unless.en}, ${soft ? 'asked again' : 'cannot go on'}: “${words(say.en)}” ]`,
    ]),
  ]
}

function textLines({ role, ko, en }: Line, mode: Sheet['mode']): string[] {
  const [before, after] =
    role === 'read' || role === 'second' ? ['┃ ', ''] : role === 'if-asked' ? ['┆ ', ''] : ['[ ', ' ]']
  const word = roleInWords(role, mode)
  const told = before === '┃ ' ? { ko: '', en: '' } : { ko: `${word.ko}: `, en: `${word.en}: ` }
  return [`  ${before}${told.ko}${words(ko)}${after}`, `  ${before}${told.en}${words(en)}${after}`]
}

function optionLines({ code, ko, en, read, notes, end }: OptionLine, mode: Sheet['mode']): string[] {
  const shown = read || mode === 'self-completed'
  const noted = notes.map((note) => ` (${slashed(note)})`).join('')
  const line = `${String(code).padStart(3)}  ${words(ko)} / ${words(en)}${noted}${ending(end)}`
  return [shown ? `  ┃ ${line}` : `  [ ${line} ]`]
}

const missingWords = ({ key, code, end }: Entry['missing'][number]) =>
  `${code === null ? '' : `${code} `}${slashed(key)}${ending(end)}`

const ending = (end: string | null) => (end === null ? '' : ` → ${end} ${slashed(dispositionInWords(end))}`)

function scaleLines({ ask, neutral, sides }: Scale): string[] {
  return [
    rule('7점, 두 단계 / 7 points in two steps'),
    '',
    ...both(ask).map((line) => `  ┃ ${line}`),
    ...sides.flatMap(({ code, label, ask, degrees }) => [
      `  ${code}  ${slashed(label)}`,
      ...both(ask).map((line) => `     ┃ ${line}`),
      ...degrees.map((degree) => `       ${degree.code}  ${slashed(degree.label)} = ${degree.value}`),
    ]),
    `  [ 4  ${slashed(neutral)} = 4 (먼저 말할 때만 / only if volunteered) ]`,
  ]
}

const both = ({ ko, en }: Text) => [ko, en]
const slashed = ({ ko, en }: Text) => `${ko} / ${en}`
const words = (pieces: readonly Piece[]) =>
  pieces.map(({ words, fill }) => (fill ? `[${words}]` : words)).join('')
