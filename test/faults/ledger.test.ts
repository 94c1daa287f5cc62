import { expect, it } from 'vitest'
import { compare, type Deed } from './ledger.ts'

const answer = (item: string, code: number): Deed => ({
  does: 'answer',
  item,
  answer: { kind: 'code', code },
})
const given = [answer('S1', 1), answer('R1', 2), answer('R2', 1)]

it('finds nothing when all is there, and what came behind', () => {
  expect(compare(given, given)).toEqual({ lost: [], behind: [] })
  expect(compare(given.slice(0, 2), given)).toEqual({ lost: [], behind: [answer('R2', 1)] })
})

it('finds an answer that is missing at the end, was changed, or came twice', () => {
  expect(compare(given, given.slice(0, 2)).lost).toEqual([answer('R2', 1)])
  expect(compare(given, [answer('S1', 2), ...given.slice(1)]).lost).toEqual([answer('S1', 1)])
  expect(compare(given, [answer('S1', 1), ...given]).lost).toEqual([answer('R1', 2), answer('R2', 1)])
})
