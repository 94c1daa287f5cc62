import { describe, expect, it } from 'vitest'
import { parseScript } from './parse.ts'

const script = (items: string) => `script: x
version: "1"
title: { ko: 가, en: a }
sections:
  - section: s
    items:
${items}
      - { item: Z, kind: statement, read: { ko: 가, en: a } }
outcome:
  complete: { at: Z, code: "1.1" }
  break_off: [{ otherwise: "2.12" }]
`
const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i))
const turns = `[${many(200, (i) => `{ code: ${i}, label: { ko: 가, en: a } }`).join(',')}]`
const loops = `      - block: b
        repeat: { over: ${turns} }
        items:
          - block: c
            repeat: { over: ${turns} }
            items:
${many(20, (i) => `              - { item: Q${i}, kind: text, read: { ko: 가, en: a } }`).join('\n')}`

/** What would hang or kill a careless reader is refused at once; the time limit is the test's own. */
describe('a hostile script is refused', () => {
  it.each([
    ['brackets without an end', `a: ${'['.repeat(50_000)}`, 'yaml'],
    ['brackets that end', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'yaml'],
    ['maps in maps', many(3000, (i) => `${' '.repeat(i)}a:`).join('\n'), 'yaml'],
    ['a map of a hundred thousand keys', many(100_000, (i) => `k${i}: &a${i} 1`).join('\n'), 'missing-key'],
    ['aliases that multiply', 'a: &a [1]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]', 'yaml'],
    ['a text without an end', 'a'.repeat(9_000_000), 'yaml'],
    ['a key twice', 'script: a\nscript: b', 'yaml'],
    ['loops in loops', script(loops), 'too-long'],
    [
      'a condition of brackets',
      script(`      - { item: Q, kind: text, read: { ko: 가, en: a }, when: "${'('.repeat(1900)}" }`),
      'condition',
    ],
    [
      'names of the language it is written in',
      script('      - { item: Q, kind: text, read: { ko: "{toString}", en: a } }'),
      'unknown-name',
    ],
  ])('%s', { timeout: 20_000 }, (_, text, rule) => {
    const parsed = parseScript(text)
    expect(parsed.type === 'refused' && parsed.problems[0]?.rule).toBe(rule)
  })
})
