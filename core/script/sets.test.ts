import { describe, expect, it } from 'vitest'
import { parseScript } from './parse.ts'

const script = (item: string, top = '') => `script: sets
version: "1"
title: { ko: 보기, en: Options }
${top}
case:
  who: { type: text, label: { ko: 사람, en: person } }
option_sets:
  people:
    - { code: 1, label: { ko: "{who}", en: "{who}" } }
    - { code: 2, label: { ko: 없다, en: none }, end: "4.70" }
sections:
  - section: first
    items:
      - ${item}
      - { item: M, kind: multiple, read: { ko: 누구, en: Who }, options: people }
      - block: each
        repeat: { over: M, as: one }
        items: [ { item: N, kind: number, read: { ko: "{one}", en: "{one}" } } ]
outcome:
  complete: { at: A, code: "1.1" }
  break_off: [{ otherwise: "2.12" }]
`
const item = '{ item: A, kind: choice, read: { ko: 누구, en: Who }, options: people }'

function read(text: string) {
  const parsed = parseScript(text)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
  return parsed.script
}

describe('options by the name of a set', () => {
  it('are those of the set, fills and endings too, and can be repeated over', () => {
    const { items } = read(script(item))
    const a = items.get('A')
    expect(a?.kind === 'choice' && a.options.map(({ code, end }) => [code, end])).toEqual([
      [1, null],
      [2, '4.70'],
    ])
    expect(a?.kind === 'choice' && a.options[0]?.label.ko).toMatchObject([{ type: 'fill', name: 'who' }])
    expect([...items.keys()]).toEqual(['A', 'M', 'N_1', 'N_2'])
  })

  it('must be of a set that is there', () => {
    const parsed = parseScript(script(item.replace('people', 'poeple')))
    expect(parsed).toMatchObject({
      type: 'refused',
      problems: [{ rule: 'unknown-name', item: 'A', found: 'poeple', nearest: 'people', line: 14 }],
    })
  })

  it('may not share a code with the item’s missing code', () => {
    const parsed = parseScript(script(item.replace('options: people', 'options: people, missing: 2')))
    expect(parsed).toMatchObject({
      type: 'refused',
      problems: [{ rule: 'duplicate-code', item: 'A', found: '2' }],
    })
  })
})

describe('the mode', () => {
  it('is the telephone unless said otherwise', () => {
    expect(read(script(item)).mode).toBe('telephone')
    expect(read(script(item, 'mode: self-completed')).mode).toBe('self-completed')
    expect(parseScript(script(item, 'mode: radio'))).toMatchObject({
      problems: [{ rule: 'wrong-value', found: 'radio' }],
    })
  })
})

describe('what people call a value', () => {
  it('is its label', () => {
    expect(read(script(item)).values.get('who')?.label).toEqual({ ko: '사람', en: 'person' })
  })
})
