import type { Text } from '../../contract/language.ts'
import { coverPage } from './html-cover.ts'
import { entryMarkup } from './html-entry.ts'
import { html, type Markup } from './markup.ts'
import type { BlockOfEntries, Entry, Scale, Sheet, SheetSection } from './sheet.ts'
import { style } from './style.ts'

/** What a page says beside the questionnaire itself. */
export interface Beside {
  /** SHA-256 of the script file: what is signed is this text and no other. */
  fingerprint: string | null
  /**
   * A variable font (woff2, base64) that the page carries along: it prints the same where no Korean font
   * is. null: with the fonts that are there.
   */
  font: string | null
  /** How long complete interviews take, in seconds, and by what pace; null where it cannot be told. */
  length: { shortest: number; longest: number; syllables: number; pause: number } | null
}

/** The questionnaire to print and sign off: one page that needs nothing else, without scripts. */
export function sheetPage(sheet: Sheet, beside: Beside): string {
  const { title, name } = sheet
  const asBefore = optionsAsBefore(sheet)
  const page = html`<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${title.ko} / ${title.en} · ${name}</title>
${beside.font === null ? null : html`<style>${{ markup: fontFace(beside.font) }}</style>`}
<style>${{ markup: style }}</style>
</head>
<body>
${coverPage(sheet, beside)}
${sheet.scale === null ? null : scaleMarkup(sheet.scale)}
${sheet.sections.map((section) => sectionMarkup(section, sheet.mode, asBefore))}
${endingsMarkup(sheet)}
</body>
</html>
`
  return page.markup
}

/** Base64 has no character that could end the style. */
function fontFace(font: string): string {
  if (!/^[A-Za-z0-9+/]*=*$/.test(font)) throw new Error('a font comes as base64')
  return `@font-face { font-family: "Pretendard Variable"; font-weight: 45 920; src: url(data:font/woff2;base64,${font}) format("woff2-variations"); }`
}

/** Entries whose long list of options stands in full at an earlier one, by which. */
type AsBefore = ReadonlyMap<string, string>
const longList = 5

function optionsAsBefore({ sections }: Sheet): AsBefore {
  const first = new Map<string, string>()
  const asBefore = new Map<string, string>()
  const entries = sections.flatMap(({ entries }) =>
    entries.flatMap((part) => ('block' in part ? part.entries : [part])),
  )
  for (const { id, options } of entries) {
    if (options.length < longList) continue
    const key = JSON.stringify(options)
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, id)
    else asBefore.set(id, earlier)
  }
  return asBefore
}

/** A text in both languages, Korean first, on one line. */
export const inBoth = ({ ko, en }: Text): Markup => html`${ko} <span lang="en">${en}</span>`

function sectionMarkup(section: SheetSection, mode: Sheet['mode'], asBefore: AsBefore): Markup {
  const entry = (entry: Entry) => entryMarkup(entry, mode, asBefore.get(entry.id) ?? null)
  return html`<section class="${section.sensitive ? 'sensitive' : ''}">
<h2>${section.sensitive ? lock : null}<span>${section.title.ko}</span> <span lang="en">${section.title.en}</span> <span class="small">${
    section.sensitive ? '민감 · sensitive' : section.id
  }</span></h2>
${section.entries.map((part) => ('block' in part ? blockMarkup(part, entry) : entry(part)))}
</section>
`
}

const blockMarkup = ({ heading, entries }: BlockOfEntries, entry: (entry: Entry) => Markup): Markup =>
  html`<div class="block"><h3>${inBoth(heading)}</h3>
${entries.map(entry)}</div>
`

const lock: Markup = html`<svg width="12" height="12" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><rect x="3" y="7" width="10" height="7" rx="1"/><path d="M5 7V5a3 3 0 0 1 6 0v2"/></svg>`

function scaleMarkup({ ask, instruction, neutral, sides }: Scale): Markup {
  return html`<section class="scale">
<h2><span>7점, 두 단계</span> <span lang="en">7 points in two steps</span></h2>
<div class="item">
${bar('먼저 읽음', 'Read first', ask)}
${sides.map(
  ({ code, label, ask, degrees }) => html`
<div class="row"><div class="role">${code}이면<br>if ${code}</div><div class="body"><b>${code} ${label.ko}</b> <span lang="en">${label.en}</span></div></div>
${bar('이어서 읽음', 'Then read', ask)}
<div class="row"><div></div><table><tbody><tr>${degrees.map(
    (degree) =>
      html`<td><b class="code">${degree.code}</b>${degree.label.ko} <span lang="en">${degree.label.en}</span><br><span class="small">값 value ${degree.value}</span></td>`,
  )}</tr></tbody></table></div>`,
)}
<div class="row unread"><div class="role">읽지 않음<br>Not read</div><div class="body"><b class="code">4</b>${inBoth(neutral)} <span class="small">먼저 말할 때만, 값 4 · only if volunteered, value 4</span></div></div>
${instruction === null ? null : html`<div class="row unread"><div class="role">안내<br>Note</div><div class="body pair"><span>${instruction.ko}</span><span lang="en">${instruction.en}</span></div></div>`}
</div>
</section>
`
}

const bar = (ko: string, en: string, text: Text): Markup =>
  html`<div class="row read second"><div class="role">${ko}<br>${en}</div><div class="body pair"><span lang="ko">${text.ko}</span><span lang="en">${text.en}</span></div></div>`

function endingsMarkup({ endings }: Sheet): Markup {
  const codes = [...new Set(endings.map(({ code }) => code))]
  const of = (code: string) => endings.filter((ending) => ending.code === code)
  return html`<section class="endings">
<h2><span>끝맺음</span> <span lang="en">How interviews end</span></h2>
<table><thead><tr><th>코드 Code</th><th>뜻 Meaning</th><th>언제</th><th lang="en">When</th></tr></thead><tbody>
${codes.map(
  (code) =>
    html`<tr><td>${code}</td><td>${of(code)
      .slice(0, 1)
      .map(({ meaning }) => inBoth(meaning))}</td><td>${of(code).map(
      ({ where }) => html`<div>${where.ko}</div>`,
    )}</td><td lang="en">${of(code).map(({ where }) => html`<div>${where.en}</div>`)}</td></tr>
`,
)}</tbody></table>
</section>`
}
