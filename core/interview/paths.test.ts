import { describe, expect, it } from 'vitest'
import { compile } from '../script/compile.ts'
import { parseScript } from '../script/parse.ts'
import { allPaths, coveringPaths } from './paths.ts'

function routes(items: string, rest = '') {
  const parsed = parseScript(`script: routes
version: "1"
title: { ko: 길, en: Routes }
study: { records: { type: yes-no } }
case:
  group: { type: one-of, values: [a, b] }
${rest}
option_sets:
  two: [ { code: 1, label: { ko: 하나, en: one } }, { code: 2, label: { ko: 둘, en: two } } ]
sections:
  - section: first
    items:
${items}
      - { item: Z, kind: statement, read: { ko: 끝, en: End } }
outcome:
  complete: { at: Z, code: "1.1" }
  break_off: [{ otherwise: "2.12" }]
`)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
  return allPaths(compile(parsed.script)).map(({ start, end, disposition }) => {
    const items: string[] = []
    for (let trail = end.trail; trail !== null; trail = trail.behind) items.unshift(trail.place.item.id)
    return [...start, ...items, disposition].join(' ')
  })
}

const asks = (item: string, more = '') =>
  `      - { item: ${item}, kind: choice, read: { ko: 물음, en: Question }, options: two${more} }`

describe('all routes', () => {
  it('tell apart what a condition asks through a computed value', () => {
    expect(
      routes([asks('A'), asks('B', ', when: yes')].join('\n'), 'computed: { yes: A = 2 }').toSorted(),
    ).toEqual(['A B Z 1.1', 'A Z 1.1'])
  })

  it('begin once for each value of a case or study that a condition asks', () => {
    expect(routes([asks('A', `, when: "group = 'b'"`), asks('B', ', when: records')].join('\n'))).toEqual([
      'records=true group=a B Z 1.1',
      'records=true group=b A B Z 1.1',
      'records=false group=a Z 1.1',
      'records=false group=b A Z 1.1',
    ])
  })

  it('begin once more with a quota full', () => {
    const quota = 'quotas: [ { quota: q, cell: [A], at: A, full: "4.80" } ]'
    expect(routes(asks('A'), quota)).toEqual(['A Z 1.1', 'full(q) A 4.80'])
  })

  it('choose several answers together and each alone', () => {
    const multiple = `      - { item: M, kind: multiple, read: { ko: 물음, en: Question }, options: two }
${asks('A', ', when: M = 1')}
${asks('B', ', when: M = 2')}`
    expect(routes(multiple)).toEqual(['M A B Z 1.1', 'M A Z 1.1', 'M B Z 1.1'])
  })

  it('tell don’t know apart where a condition asks whether there is an answer', () => {
    expect(routes([asks('A'), asks('B', ', when: answered(A)')].join('\n'))).toEqual(['A B Z 1.1', 'A Z 1.1'])
  })

  it('pass a hard check by an answer it names', () => {
    const number = `      - item: N
        kind: number
        min: 0
        read: { ko: 몇, en: How many }
        checks: [ { that: N > 4, say: { ko: 적습니다, en: Too few } } ]`
    expect(routes(number)).toEqual(['N Z 1.1'])
  })
})

describe('covering routes', () => {
  it('are no more than needed', () => {
    const path = (...covers: string[]) =>
      ({ covers: new Set(covers) }) as unknown as Parameters<typeof coveringPaths>[0][number]
    expect(
      coveringPaths([path('a'), path('a', 'b'), path('c'), path('b', 'c')]).map(({ covers }) => [...covers]),
    ).toEqual([['a', 'b'], ['c']])
  })
})
