import { describe, expect, it } from 'vitest'
import { parseScript } from './parse.ts'
import type { ScriptProblem } from './problem.ts'

const sound = `script: tiny
version: "1"
title: { ko: 작은 설문, en: Tiny }
case:
  task: { type: text }
sections:
  - section: first
    items:
      - item: A
        kind: choice
        read: { ko: "{task/을} 아십니까?", en: "Do you know {task}?" }
        options:
          - { code: 1, label: { ko: 예, en: "yes" } }
          - { code: 2, label: { ko: 아니오, en: "no" }, end: "4.70" }
      - item: B
        kind: number
        when: A = 1
        read: { ko: 몇 번입니까?, en: How often? }
      - item: Z
        kind: statement
        read: { ko: 끝, en: End }
outcome:
  complete: { at: Z, code: "1.1" }
  break_off: [{ otherwise: "2.12" }]
`

function problems(text: string): ScriptProblem[] {
  const parsed = parseScript(text)
  return parsed.type === 'refused' ? parsed.problems : []
}

/** The sound script with one line changed. */
const with_ = (from: string, to: string) => {
  if (!sound.includes(from)) throw new Error(`no ${from}`)
  return sound.replace(from, to)
}

describe('a script', () => {
  it('is read whole', () => {
    const parsed = parseScript(sound)
    if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
    expect([...parsed.script.items.keys()]).toEqual(['A', 'B', 'Z'])
    expect(parsed.script.items.get('B')).toMatchObject({
      line: 15,
      column: 15,
      missing: { refused: { on: true } },
    })
    expect(parsed.script.items.get('Z')).toMatchObject({ missing: { refused: { on: false } } })
  })

  it.each([
    [
      'an unknown name in a condition',
      'when: A = 1',
      'when: B1 = 1',
      { rule: 'unknown-name', line: 17, column: 15, item: 'B', found: 'B1' },
    ],
    [
      'an unknown fill',
      '{task/을}',
      '{tusk/을}',
      { rule: 'unknown-name', line: 11, column: 22, found: 'tusk', nearest: 'task' },
    ],
    [
      'a condition that breaks off',
      'when: A = 1',
      'when: A =',
      { rule: 'condition', line: 17, found: 'the end' },
    ],
    ['an unclosed fill', '{task}?', '{task?', { rule: 'fill', line: 11, item: 'A' }],
    [
      'a key that is not there',
      'kind: number',
      'kind: number\n        optons: 3',
      { rule: 'unknown-key', line: 17, column: 9, found: 'optons', nearest: 'options' },
    ],
    [
      'a missing key',
      'read: { ko: 끝, en: End }',
      'label: { ko: 끝, en: End }',
      { rule: 'missing-key', item: 'Z', expected: ['read'] },
    ],
    [
      'a missing translation',
      '{ ko: 끝, en: End }',
      '{ ko: 끝 }',
      { rule: 'missing-translation', item: 'Z', expected: ['en'] },
    ],
    [
      'an unknown kind',
      'kind: number',
      'kind: numbr',
      { rule: 'wrong-value', line: 16, item: 'B', found: 'numbr', nearest: 'number' },
    ],
    ['a code used twice', 'code: 2', 'code: 1', { rule: 'duplicate-code', line: 14, item: 'A', found: '1' }],
    ['a name used twice', 'item: B', 'item: A', { rule: 'duplicate-item', line: 15, found: 'A' }],
    ['a closing item that is not there', 'at: Z', 'at: Y', { rule: 'unknown-name', line: 23, found: 'Y' }],
    ['a bad disposition', '"4.70"', '"7.70"', { rule: 'wrong-value', item: 'A', found: '7.70' }],
    ['no otherwise', '[{ otherwise: "2.12" }]', '[{ before: A, code: "2.12" }]', { rule: 'no-otherwise' }],
  ])('with %s is refused at its place', (_, from, to, expected) => {
    expect(problems(with_(from, to))).toEqual([expect.objectContaining(expected)])
  })

  it('reports all its problems, in the order of the file', () => {
    const text = with_('when: A = 1', 'when: B1 = 1').replace('{task/을}', '{tusk/을}')
    expect(problems(text).map(({ line }) => line)).toEqual([11, 17])
  })

  it('that is not YAML is refused once', () => {
    expect(problems('script: [')).toEqual([expect.objectContaining({ rule: 'yaml', line: 1 })])
  })

  it('with aliases is refused', () => {
    const bomb = `a: &a [1,1]\nb: &b [*a,*a]\nc: [*b,*b]\n`
    expect(problems(bomb)).toEqual([expect.objectContaining({ rule: 'yaml' })])
  })

  it('cannot reach prototypes', () => {
    expect(problems(`${sound}__proto__: { polluted: 1 }\n`)).toEqual([
      expect.objectContaining({ found: '__proto__' }),
    ])
    expect({}).not.toHaveProperty('polluted')
  })

  it('asks nothing after a sensitive section', () => {
    const text = with_(
      '  - section: first',
      '  - section: hard\n    sensitive: true\n    items:\n      - item: X\n        kind: text\n        read: { ko: 가, en: a }\n  - section: first',
    )
    expect(problems(text)).toEqual([expect.objectContaining({ rule: 'sensitive-not-last', found: 'first' })])
  })
})
