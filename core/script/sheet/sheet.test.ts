import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseScript } from '../parse.ts'
import { sheetPage } from './html.ts'
import { escape, html } from './markup.ts'
import { plainSheet } from './plain.ts'
import type { BlockOfEntries, Entry } from './sheet.ts'
import { sheetOf } from './sheet-of.ts'

const beside = {
  fingerprint: 'f00d',
  font: null,
  length: { shortest: 60, longest: 90, syllables: 270, pause: 3 },
}

function scriptOf(text: string) {
  const parsed = parseScript(text)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
  return parsed.script
}

const named = (name: string) => scriptOf(readFileSync(`survey-scripts/${name}/script.yaml`, 'utf8'))

function entries(name: string): Map<string, Entry> {
  const parts = sheetOf(named(name)).sections.flatMap(({ entries }) => entries)
  return new Map(
    parts.flatMap((part) => ('block' in part ? part.entries : [part])).map((entry) => [entry.id, entry]),
  )
}

const attack = `<script>alert(1)</script><img src=x onerror="alert(2)">'"&</style>\u0000`

describe('hostile text', () => {
  const quoted = JSON.stringify(attack.replaceAll('\u0000', ''))
  const script = scriptOf(`script: hostile
version: "1"
title: { ko: ${quoted}, en: ${quoted} }
case:
  who: { type: text, label: { ko: ${quoted}, en: ${quoted} } }
  group: { type: one-of, values: [ { value: a, label: { ko: ${quoted}, en: ${quoted} } } ] }
sections:
  - section: first
    title: { ko: ${quoted}, en: ${quoted} }
    items:
      - item: A
        kind: multiple
        label: { ko: ${quoted}, en: ${quoted} }
        when: group = 'a'
        read: { ko: ${quoted}, en: ${quoted} }
        if_asked: { ko: ${quoted}, en: "{who}" }
        instruction: { ko: ${quoted}, en: ${quoted} }
        options:
          - { code: 1, label: { ko: ${quoted}, en: ${quoted} }, end: "4.70" }
      - block: each
        repeat: { over: A, as: one }
        items:
          - item: B
            kind: number
            unit: { ko: ${quoted}, en: ${quoted} }
            read: { ko: "{one}", en: "{one}" }
            checks: [ { that: B < 3, say: { ko: ${quoted}, en: ${quoted} }, soft: true } ]
      - { item: Z, kind: statement, read: { ko: 끝, en: End } }
outcome:
  complete: { at: Z, code: "1.1" }
  break_off: [{ otherwise: "2.12" }]
`)
  const page = sheetPage(sheetOf(script), { ...beside, fingerprint: attack })

  it('never becomes markup', () => {
    expect(page).not.toMatch(/<script/i)
    expect(page).not.toMatch(/<img/i)
    expect(page.match(/<style>/g)).toHaveLength(1)
    expect(page.match(/<\/style>/g)).toHaveLength(1)
    expect(page).not.toContain('\u0000')
    // Read back, it is the text that was written: nothing is dropped, nothing escaped twice.
    expect(page).toContain(
      '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&quot;alert(2)&quot;&gt;&#39;&quot;&amp;&lt;/style&gt;',
    )
    expect(page).not.toContain('&amp;lt;')
  })

  it('has no attribute, address or script of anybody else', () => {
    expect(page).not.toMatch(/\son[a-z]+="/i)
    expect(page).not.toMatch(/\s(src|href|action)=["']/i)
    expect(page).toContain("default-src 'none'")
  })
})

describe('markup', () => {
  it('escapes what is filled in and leaves markup as it is', () => {
    expect(html`<b>${'<i>'}</b>${html`<i>${'&'}</i>`}${null}${[1, html`<br>`]}`.markup).toBe(
      '<b>&lt;i&gt;</b><i>&amp;</i>1<br>',
    )
  })

  it.each([
    ['a & b', 'a &amp; b'],
    ['"\'', '&quot;&#39;'],
    ['\u0007벨', '벨'],
    ['줄\n바꿈\t칸', '줄\n바꿈\t칸'],
  ])('%j is written %j', (text, written) => {
    expect(escape(text)).toBe(written)
  })
})

describe('a questionnaire on paper', () => {
  it('says routes in words', () => {
    const external = entries('external-integrity-2013')
    expect(external.get('M2')?.route).toEqual({
      ko: 'X1, X2, X3 가운데 하나라도 ‘있다’이면 읽음',
      en: 'Read if any of X1, X2, X3 is “Yes”',
    })
    expect(external.get('X1a')?.route).toEqual({ ko: 'X1이 ‘있다’이면 물음', en: 'Asked if X1 is “Yes”' })
    expect(external.get('X1a')?.notes).toEqual([{ ko: '구간은 자체 기본값', en: 'ranges: our default' }])
    expect(external.get('R1')?.route).toBeNull()
  })

  it('shows a repeated block once, its own condition without the turn’s', () => {
    const parts = sheetOf(named('external-integrity-2025')).sections.flatMap(({ entries }) => entries)
    const blocks = parts.filter((part): part is BlockOfEntries => 'block' in part)
    expect(blocks).toHaveLength(1)
    expect(blocks[0]?.heading.ko).toBe('되풀이: X1에서 고른 것마다 (금품, 향응, 편의)')
    expect(blocks[0]?.entries.map(({ id, route }) => [id, route])).toEqual([
      ['Xf', null],
      ['Xa', null],
    ])
    expect(plainSheet(sheetOf(named('external-integrity-2025')))).toContain(
      '지난 1년간 [금품 · 향응 · 편의]을(를) 모두 몇 번 제공하셨습니까?',
    )
  })

  it('counts each turn of a block as asked, observed items apart', () => {
    expect(sheetOf(named('external-integrity-2025')).counts).toEqual({
      sections: 6,
      asked: 1 + 7 + 1 + 2 + 6,
      observed: 1,
      statements: 4,
      confidentiality: 3,
      sensitive: 8,
      conditional: 7,
    })
  })

  it('names every way to end', () => {
    const { endings } = sheetOf(named('policy-customer-2013'))
    const said = endings.map(({ code, where }) => `${code} ${where.ko}`)
    expect(said).toContain('1.1 Z0에 이르면')
    expect(said).toContain('4.70 H1이 ‘그 밖의 곳’이면')
    expect(said).toContain('3.21 S1이 ‘모름’이면')
    expect(said).toContain('4.80 D1 뒤에 할당 칸(residents: H1 × D2 × D1)이 다 찼으면')
    expect(said).toContain('2.12 K1에 답하기 전에 끊기면')
    expect(said.at(-1)).toBe('1.2 그 밖에 끊기면')
  })

  it('says when a check fails', () => {
    expect(entries('policy-customer-2013').get('C1')?.checks[0]).toMatchObject({
      unless: { ko: 'C1이 200번 초과이면', en: 'if C1 is over 200 times' },
      soft: true,
    })
  })

  it('reads aloud on the telephone, is shown where the respondent answers alone', () => {
    const telephone = sheetPage(sheetOf(named('external-integrity-2013')), beside)
    const alone = sheetPage(sheetOf(named('internal-integrity-2013')), beside)
    expect(telephone).toContain('점선 상자: 읽지 않습니다')
    expect(alone).not.toContain('읽지 않습니다')
    expect(alone).toContain('실선: 화면에 보입니다')
  })
})
