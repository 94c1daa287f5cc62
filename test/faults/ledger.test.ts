import { expect, it } from 'vitest'
import { goneWords } from '#station/identity/seal-entry.ts'
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

it('takes words that nobody can read any more for the ones that were said, and nothing else beside them', () => {
  const said = (codes: number[], open: string): Deed => ({
    does: 'answer',
    item: 'X4',
    answer: { kind: 'codes', codes, open },
  })
  expect(compare([said([7], '들은 말')], [said([7], goneWords)]).lost).toEqual([])
  expect(compare([said([7], '들은 말')], [said([6], goneWords)]).lost).toHaveLength(1)
  expect(compare([said([7], '들은 말')], [said([7], '다른 말')]).lost).toHaveLength(1)
})
