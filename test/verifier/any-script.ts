import fc from 'fast-check'
import * as write from './write.ts'

type Entry = Record<string, unknown>

/** Names that an item may ask about: those before it, and once in a while a later one is left to other tests. */
interface Known {
  id: string
  kind:
    | 'choice'
    | 'multiple'
    | 'number'
    | 'likert'
    | 'statement'
    | 'flag'
    | 'group'
    | 'word'
    | 'truth'
    | 'sum'
}

const pick = <T>(list: readonly T[]) => fc.constantFrom(...list)

const compare = pick(['=', '!=', '<', '<=', '>', '>='])
const equal = pick(['=', '!='])

/** A condition about what is known. */
function condition(known: readonly Known[], depth: number): fc.Arbitrary<string> {
  const atom = fc.nat(1e6).chain((n): fc.Arbitrary<string> => about(known, n))
  if (depth === 0) return atom
  const inner = condition(known, depth - 1)
  return fc.oneof(
    { weight: 4, arbitrary: atom },
    {
      weight: 2,
      arbitrary: fc.tuple(inner, pick(['and', 'or']), inner).map(([a, op, b]) => `(${a} ${op} ${b})`),
    },
    { weight: 1, arbitrary: inner.map((a) => `not (${a})`) },
  )
}

function about(known: readonly Known[], n: number): fc.Arbitrary<string> {
  const { id, kind } = known[n % known.length] as Known
  const numbers = known
    .filter(({ kind }) => ['choice', 'number', 'likert', 'sum'].includes(kind))
    .map(({ id }) => id)
  switch (kind) {
    case 'choice':
      return fc.oneof(
        fc.tuple(compare, fc.integer({ min: 1, max: 3 })).map(([op, code]) => `${id} ${op} ${code}`),
        fc.constant(`${id} in (1, 3)`),
        fc.constant(`answered(${id})`),
        pick(numbers).map((other) => `${id} >= ${other}`),
      )
    case 'multiple':
      return fc.oneof(
        fc.tuple(equal, fc.integer({ min: 1, max: 3 })).map(([op, code]) => `${id} ${op} ${code}`),
        fc.constant(`${id} in (2, 3)`),
        fc.constant(`missing(${id})`),
      )
    case 'number':
    case 'likert':
    case 'sum':
      return fc.oneof(
        fc.tuple(compare, fc.integer({ min: 0, max: 7 })).map(([op, code]) => `${id} ${op} ${code}`),
        fc.tuple(compare, pick(numbers)).map(([op, other]) => `${id} ${op} ${other}`),
        fc
          .tuple(pick(numbers), fc.integer({ min: 1, max: 9 }))
          .map(([other, n]) => `${id} + ${other} > ${n}`),
        fc
          .tuple(pick(numbers), fc.integer({ min: 1, max: 9 }))
          .map(([other, n]) => `max(${id}, ${other}) < ${n}`),
        fc.tuple(pick(numbers)).map(([other]) => `count(${id} > 2, ${other} = 1) = 1`),
      )
    case 'statement':
      return fc.constant(`missing(${id})`)
    case 'flag':
    case 'truth':
      return fc.constant(id)
    case 'group':
      return pick(['a', 'b', 'c']).map((value) => `${id} = '${value}'`)
    case 'word':
      return fc.tuple(equal, pick(['가', '나'])).map(([op, word]) => `${id} ${op} '${word}'`)
    default:
      return kind satisfies never
  }
}

const kinds = ['choice', 'choice', 'choice', 'multiple', 'number', 'likert', 'statement'] as const

/** An item that may hang on those before it. */
function item(id: string, known: readonly Known[]): fc.Arbitrary<{ entry: Entry; known: Known }> {
  const maybe = <T>(share: number, arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: share })
  return fc
    .record({
      kind: pick(kinds),
      when: maybe(3, condition(known, 2)),
      fill: maybe(2, pick(known)),
      check: maybe(2, fc.tuple(condition([...known], 1), fc.boolean())),
      sure: fc.boolean(),
      ends: fc.integer({ min: 0, max: 5 }),
      exclusive: fc.boolean(),
      secret: fc.boolean(),
    })
    .map(({ kind, when, fill, check, sure, ends, exclusive, secret }) => {
      const more: Entry = {
        dont_know: false,
        ...(sure ? write.answered : ends === 5 ? { refused: { end: '2.112' } } : {}),
        ...(when === null ? {} : { when }),
        ...(fill === null || Math.abs(ends) > 2 ? {} : { read: { ko: `{${fill.id}}`, en: `{${fill.id}}` } }),
        ...(check === null || !check[1] || kind === 'statement'
          ? {}
          : {
              checks: [
                { that: check[0], say: { ko: '다시', en: 'again' }, ...(ends > 3 ? { soft: true } : {}) },
              ],
            }),
      }
      const codes = ends === 1 ? [1, -2, 3] : [1, 2, 3]
      if (kind === 'choice') return { entry: write.choice(id, codes, more), known: { id, kind } }
      if (kind === 'multiple') {
        const entry = write.multiple(id, codes, more)
        const options = entry['options'] as Entry[]
        if (exclusive) (options[2] as Entry)['exclusive'] = true
        return { entry, known: { id, kind } }
      }
      if (kind === 'number') return { entry: write.number(id, 0, 3, more), known: { id, kind } }
      if (kind === 'likert') return { entry: write.likert(id, more), known: { id, kind } }
      const { dont_know: _, ...rest } = more
      return { entry: write.statement(id, { ...rest, confidentiality: secret }), known: { id, kind } }
    })
}

/** A whole small script: one to four items, maybe a sensitive one, values of the case, computed values. */
export const anyScript: fc.Arbitrary<string> = fc
  .record({ size: fc.integer({ min: 1, max: 3 }), sensitive: fc.boolean(), named: fc.nat(3) })
  .chain(({ size, sensitive, named }) => {
    const given: Known[] = [
      { id: 'flag', kind: 'flag' },
      { id: 'group', kind: 'group' },
      { id: 'word', kind: 'word' },
    ]
    const first = { entry: write.choice('A1', [1, 2, 3]), known: { id: 'A1', kind: 'choice' as const } }
    let items: fc.Arbitrary<{ entry: Entry; known: Known }[]> = fc.constant([first])
    for (let i = 2; i <= size; i++)
      items = items.chain((before) => {
        const known = [...before.map(({ known }) => known), ...given.slice(0, named)]
        return item(`A${i}`, known).map((one) => [...before, one])
      })
    return items.chain((items) => {
      const known = [...items.map(({ known }) => known)]
      const extra: Known[] = [
        { id: 'is_so', kind: 'truth' },
        { id: 'total', kind: 'sum' },
      ]
      const numbers = known
        .filter(({ kind }) => ['choice', 'number', 'likert'].includes(kind))
        .map(({ id }) => id)
      return fc
        .tuple(condition(known, 1), item('B1', [...known, ...extra]), item('B2', [...known, ...extra]))
        .map(([is_so, { entry: b1 }, { entry: b2 }]) =>
          write.script(items.map(({ entry }) => entry).concat(sensitive ? [] : [b1]), {
            case: {
              flag: { type: 'yes-no' },
              group: { type: 'one-of', values: ['a', 'b', 'c'] },
              word: { type: 'text' },
            },
            computed: { is_so, total: `sum(${numbers.join(', ')})` },
            ...(sensitive ? { sensitive: [b1, b2] } : {}),
          }),
        )
    })
  })
