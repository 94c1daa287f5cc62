import type { Piece } from '../in-words/text.ts'
import { withParticle } from '../particle.ts'
import { dispositionInWords } from './endings.ts'
import { html, type Markup } from './markup.ts'
import { roleInWords } from './roles.ts'
import type { Entry, Line, OptionLine, Sheet } from './sheet.ts'

/**
 * An item: its strip of facts, its route, then a row for each text, Korean and English side by side.
 * `asAt`: the earlier item at which the same options stand in full.
 */
export function entryMarkup(entry: Entry, mode: Sheet['mode'], asAt: string | null): Markup {
  const { id, label, kind, notes, route, lines, options, checks } = entry
  const facts = [
    kind,
    ...(entry.confidentiality ? [{ ko: '비밀 보장', en: 'confidentiality' }] : []),
    ...notes,
  ]
  return html`<div class="item"><header><b>${id}</b>${
    label === null ? null : html`<span class="label">${label.ko}</span> <span>${label.en}</span>`
  }<span class="kind">${facts.map(({ ko, en }) => `${ko} ${en}`).join(' · ')}</span></header>
${route === null ? null : html`<p class="route pair"><span>${route.ko}</span><span lang="en">${route.en}</span></p>`}
${lines.filter(({ role }) => role === 'read' || role === 'second' || role === 'not-read').map((line) => lineMarkup(line, mode))}
<div class="options">${asAt === null ? options.map((option) => optionMarkup(option, mode)) : sameOptions(options, asAt, mode)}${missingMarkup(entry, mode)}</div>
${lines.filter(({ role }) => role === 'if-asked' || role === 'instruction').map((line) => lineMarkup(line, mode))}
${checks.map(checkMarkup)}</div>
`
}

const shapes: Record<Line['role'], string> = {
  read: 'read',
  second: 'read second',
  'if-asked': 'if-asked',
  'not-read': 'unread',
  instruction: 'unread',
}

function lineMarkup({ role, ko, en }: Line, mode: Sheet['mode']): Markup {
  const word = roleInWords(role, mode)
  return row(shapes[role], html`${word.ko}<br>${word.en}`, pieces(ko), pieces(en))
}

function optionMarkup({ code, ko, en, read, notes, end }: OptionLine, mode: Sheet['mode']): Markup {
  const ending = end === null ? null : endMarkup(end)
  const noted = (language: 'ko' | 'en') =>
    notes.length === 0
      ? null
      : html` <span class="small">${notes.map((note) => note[language]).join(', ')}</span>`
  // Nothing is read aloud where the respondent reads: every option stands on the screen.
  const shown = read || mode === 'self-completed'
  return row(
    shown ? 'read option' : 'unread option',
    html``,
    html`<b class="code">${code}</b>${pieces(ko)}${noted('ko')}${ending?.ko ?? null}`,
    html`${pieces(en)}${noted('en')}${ending?.en ?? null}`,
  )
}

function sameOptions(options: readonly OptionLine[], asAt: string, mode: Sheet['mode']): Markup {
  const codes = `${options[0]?.code ?? ''}–${options.at(-1)?.code ?? ''}`
  const shown = mode === 'self-completed' || options.some(({ read }) => read)
  return row(
    shown ? 'read option' : 'unread option',
    html``,
    html`<b class="code">${codes}</b> ${withParticle(asAt, '과')} 같은 보기`,
    html`the same options as at ${asAt}`,
  )
}

function missingMarkup({ missing }: Entry, mode: Sheet['mode']): Markup[] {
  const shape = mode === 'self-completed' ? 'read option' : 'unread option'
  const same = missing.every(({ code, end }) => end === null && code === missing[0]?.code)
  const rows = same ? [missing] : missing.map((one) => [one])
  return rows
    .filter((keys) => keys.length > 0)
    .map((keys) => {
      const said = (language: 'ko' | 'en') => {
        const { code, end } = keys[0] as Entry['missing'][number]
        const words = keys.map(({ key }) => key[language]).join(' · ')
        return html`${code === null ? null : html`<b class="code">${code}</b>`}${words}${end === null ? null : endMarkup(end)[language]}`
      }
      return row(shape, html``, said('ko'), said('en'))
    })
}

function endMarkup(code: string): Record<'ko' | 'en', Markup> {
  const meaning = dispositionInWords(code)
  return {
    ko: html` <span class="end">→ 끝 ${code} ${meaning.ko}</span>`,
    en: html` <span class="end">→ end ${code} ${meaning.en}</span>`,
  }
}

function checkMarkup({ unless, say, soft }: Entry['checks'][number]): Markup {
  const [ko, en] = soft
    ? ['되묻고, 맞으면 까닭을 적고 넘어감', 'asked again; stands with a note']
    : ['넘어갈 수 없음', 'cannot go on']
  return row(
    'unread',
    html`확인<br>Check`,
    html`${unless.ko} ${ko}: “${pieces(say.ko)}”`,
    html`${unless.en.replace(/^if/, 'If')}, ${en}: “${pieces(say.en)}”`,
  )
}

const row = (shape: string, role: Markup, ko: Markup, en: Markup): Markup =>
  html`<div class="row ${shape}"><div class="role">${role}</div><div class="body pair"><span lang="ko">${ko}</span><span lang="en">${en}</span></div></div>
`

const pieces = (of: readonly Piece[]): Markup =>
  html`${of.map(({ words, fill }, i) => {
    if (fill) return html`<span class="${words.length <= shortFill ? 'fill short' : 'fill'}">${words}</span>`
    return of[i - 1]?.fill ? kept(words) : words
  })}`

/** Fills up to this many letters stay on one line. */
const shortFill = 14

/** A particle in both forms stays on the line of its word. */
const kept = (words: string) => words.replace(/^([가-힣]?)\((?=[가-힣]+\))/, '\u2060$1\u2060(')
