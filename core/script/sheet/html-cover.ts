import type { Text } from '../../contract/language.ts'
import type { Beside } from './html.ts'
import { html, type Markup } from './markup.ts'
import { roleInWords } from './roles.ts'
import type { Sheet } from './sheet.ts'

/** The first page: what it is, how large, how to read it, and the lines to sign. */
export function coverPage(sheet: Sheet, beside: Beside): Markup {
  const { title, name, fills } = sheet
  return html`<div class="cover">
<p class="mark">맑음 <span lang="en">Malgeum</span></p>
<h1>${title.ko}</h1>
<p class="en-title" lang="en">${title.en}</p>
<p class="version"><b>${name}</b> · ${modes[sheet.mode].ko} <span lang="en">${modes[sheet.mode].en}</span></p>
${beside.fingerprint === null ? null : html`<p class="print">script.yaml SHA-256 ${beside.fingerprint}</p>`}
${heading({ ko: '크기', en: 'Size' })}
<div class="counts">${sizes(sheet, beside).map(
    ({ figure, of }) => html`<div><b>${figure}</b>${of.ko}<br><span class="small">${of.en}</span></div>`,
  )}</div>
${heading({ ko: '읽는 법', en: 'How to read it' })}
<div class="legend">${legend(sheet.mode)}</div>
${fills.length === 0 ? null : heading({ ko: '채워지는 말', en: 'What is filled in' })}
<div class="names">${fills.map(
    ({ name, label, of }) =>
      html`<div><span class="fill">${label.ko}</span> <span lang="en">${label.en}</span> <span class="small">{${name}} · ${
        of === 'study' ? '조사마다 per study' : '사례마다 per case'
      }</span></div>`,
  )}</div>
${signOff}
</div>`
}

const modes: Record<Sheet['mode'], Text> = {
  telephone: { ko: '전화 면접', en: 'telephone interview' },
  'self-completed': { ko: '스스로 답하는 설문', en: 'self-completed' },
}

const heading = ({ ko, en }: Text): Markup => html`<h2>${ko} <span lang="en">${en}</span></h2>`

function sizes({ counts }: Sheet, { length }: Beside): { figure: string; of: Text }[] {
  const figures = [
    { figure: String(counts.asked), of: { ko: '묻는 문항', en: 'items asked' } },
    { figure: String(counts.sensitive), of: { ko: '그 가운데 민감', en: 'of them sensitive' } },
    { figure: String(counts.conditional), of: { ko: '조건이 있는 문항', en: 'asked on a condition' } },
    { figure: String(counts.observed), of: { ko: '묻지 않고 입력', en: 'observed' } },
    { figure: String(counts.statements), of: { ko: '알림', en: 'statements' } },
    {
      figure: String(counts.confidentiality),
      of: { ko: '그 가운데 비밀 보장', en: 'of them confidentiality' },
    },
    { figure: String(counts.sections), of: { ko: '부분', en: 'sections' } },
  ]
  if (length === null) return figures
  const { shortest, longest, syllables, pause } = length
  const minutes = (seconds: number) => (seconds / 60).toFixed(1)
  return [
    ...figures,
    {
      figure: shortest === longest ? minutes(shortest) : `${minutes(shortest)}–${minutes(longest)}`,
      of: {
        ko: `분, 완료까지 (자체 기본값: 1분 ${syllables}음절, 답마다 ${pause}초)`,
        en: `minutes to complete (our default: ${syllables} syllables a minute, ${pause} s an answer)`,
      },
    },
  ]
}

function legend(mode: Sheet['mode']): Markup[] {
  const aloud = mode === 'telephone'
  const sample = (shape: string, role: 'read' | 'if-asked' | 'not-read', text: Text) =>
    html`<div class="row ${shape}"><div class="role">${roleInWords(role, mode).ko}<br>${roleInWords(role, mode).en}</div><div class="body">${
      text.ko
    }<br><span lang="en">${text.en}</span></div></div>`
  return [
    sample('read second', 'read', {
      ko: aloud ? '실선: 그대로 읽습니다' : '실선: 화면에 보입니다',
      en: aloud ? 'Solid bar: read aloud as written' : 'Solid bar: shown on the screen',
    }),
    sample('if-asked', 'if-asked', {
      ko: aloud ? '점선: 물으면 읽습니다' : '점선: 도움말로 보입니다',
      en: aloud ? 'Dashed bar: read if asked' : 'Dashed bar: shown as help',
    }),
    sample('unread', 'not-read', {
      ko: aloud ? '점선 상자: 읽지 않습니다' : '점선 상자: 보이지 않습니다',
      en: aloud ? 'Dashed box: never read' : 'Dashed box: not shown',
    }),
  ]
}

const signOff: Markup = html`<table class="sign"><thead><tr><th></th><th>이름 <span lang="en">Name</span></th><th>날짜 <span lang="en">Date</span></th><th>서명 <span lang="en">Signature</span></th></tr></thead><tbody>
<tr><th>작성 <span lang="en">Written by</span></th><td></td><td></td><td></td></tr>
<tr><th>검토 <span lang="en">Reviewed by</span></th><td></td><td></td><td></td></tr>
<tr><th>승인 <span lang="en">Approved by</span></th><td></td><td></td><td></td></tr>
</tbody></table>`
