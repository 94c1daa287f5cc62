import { describe, expect, it } from 'vitest'
import { verifyScript } from '#core/script/verify/verify.ts'
import * as w from './write.ts'

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i))
/** With a statement of confidentiality before every tenth item. */
const spaced = (items: Record<string, unknown>[]) =>
  items.flatMap((item, i) => (i % 10 === 0 ? [w.secret(`S${i}`), item] : [item]))
const rulesOf = (text: string) => [...new Set(verifyScript(text).map(({ rule }) => rule))]

/** Scripts that are made to be hard: each is decided, or said not to be, in seconds. */
describe('a script that is hard to verify', () => {
  it.each([
    [
      'thirty pairs of answers, each of which must agree',
      ['undecided'],
      [
        ...many(60, (i) => w.choice(`A${i}`)),
        w.text('B', { when: many(30, (i) => `A${i} = A${i + 30}`).join(' and ') }),
      ],
      {},
    ],
    [
      'a product of a dozen numbers',
      ['undecided'],
      [
        ...many(12, (i) => w.number(`A${i}`, 0, 900)),
        w.text('B', { when: `${many(12, (i) => `A${i}`).join(' * ')} = 7919` }),
      ],
      {},
    ],
    [
      'a sum of ten percentages',
      [],
      [
        ...many(10, (i) => w.number(`A${i}`, 0, 100)),
        w.text('B', { when: `sum(${many(10, (i) => `A${i}`).join(', ')}) = 100` }),
      ],
      {},
    ],
    [
      'computed values that double, sixty times',
      [],
      [w.number('A', 0, 9), w.text('B', { when: 'c60 > 5' })],
      {
        computed: Object.fromEntries(many(61, (i) => [`c${i}`, i === 0 ? 'A + A' : `c${i - 1} + c${i - 1}`])),
      },
    ],
    [
      'two thousand options',
      [],
      [
        w.choice(
          'A',
          many(2000, (i) => i + 1),
        ),
        w.multiple(
          'C',
          many(2000, (i) => i + 1),
        ),
        ...many(50, (i) => w.text(`B${i}`, { when: `A = ${i + 1} or C = ${2 * i + 1}` })),
      ],
      {},
    ],
    [
      'five hundred conditions that contradict themselves',
      ['always-false'],
      [w.choice('A'), ...many(500, (i) => w.text(`B${i}`, { when: 'A = 1 and A = 2' }))],
      {},
    ],
    [
      'numbers without end, compared one with the next',
      [],
      [
        ...many(20, (i) => w.number(`A${i}`, 0)),
        ...many(19, (i) => w.text(`B${i}`, { when: `A${i} < A${i + 1}` })),
      ],
      {},
    ],
  ])('%s', (_, rules, items, more) => {
    expect(rulesOf(w.script(spaced(items), more))).toEqual(rules)
  })
})
