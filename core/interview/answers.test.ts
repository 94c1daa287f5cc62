import { Map } from 'immutable'
import { expect, it } from 'vitest'
import { compile } from '../script/compile.ts'
import { parseScript } from '../script/parse.ts'
import { answersOf } from './answers.ts'
import type { Response } from './response.ts'

it('a chain of computed values is worked out once a link', { timeout: 5000 }, () => {
  const links = Array.from({ length: 60 }, (_, i) => `  c${i + 1}: c${i} + c${i}`)
  const parsed = parseScript(`script: chain
version: "1"
title: { ko: 사슬, en: Chain }
computed:
  c0: Q + 0
${links.join('\n')}
sections:
  - section: s
    items:
      - { item: Q, kind: number, read: { ko: 수, en: a number } }
      - { item: Z, kind: statement, read: { ko: 끝, en: End } }
outcome:
  complete: { at: Z, code: "1.1" }
  break_off: [{ otherwise: "2.12" }]
`)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
  const compiled = compile(parsed.script)
  const given = Map<string, Response>([['Q', { value: 1 }]])
  expect(answersOf({ compiled, given, facts: {}, full: [] }).valueOf('c60')).toBe(2 ** 60)
})
