import { expect, it } from 'vitest'
import { genesis, seal } from '#core/journal/chain.ts'
import type { Entry } from '#core/journal/entry.ts'
import { wholeChain } from './whole-chain.ts'

const entry = (seq: number, previous: string, mono = seq): Entry =>
  seal({
    ...{ id: `01900000-0000-7000-8000-00000000000${seq}`, station: 'st-1', seq, case: null, script: null },
    ...{ type: 'StationStarted', payload: { version: '1' }, at: '2026-10-07T05:00:00.000Z', mono, previous },
  })
const chain: Entry[] = []
for (let seq = 1; seq <= 6; seq += 1) chain.push(entry(seq, chain.at(-1)?.hash ?? genesis))
const [one, two, three, four, five, six] = chain as [Entry, Entry, Entry, Entry, Entry, Entry]

it('puts what was found in order, once each, and tells what is gone', () => {
  expect(wholeChain([six, two, one, two])).toEqual({
    entries: [one, two, six],
    lost: [{ from: 3, to: 5 }],
    unlinked: 0,
  })
  expect(wholeChain([three])).toEqual({ entries: [three], lost: [{ from: 1, to: 2 }], unlinked: 0 })
  expect(wholeChain([])).toEqual({ entries: [], lost: [], unlinked: 0 })
})

it('of two under one number the one that the next points back to', () => {
  const other = entry(3, two.hash, 99)
  for (const found of [
    [other, three],
    [three, other],
  ])
    expect(wholeChain([one, two, ...found, four])).toEqual({
      entries: [one, two, three, four],
      lost: [],
      unlinked: 1,
    })
})

it('leaves out what links to nothing', () => {
  const stray = entry(5, four.hash, 99)
  expect(wholeChain([one, two, three, four, stray, six])).toEqual({
    entries: [one, two, three, four, six],
    lost: [{ from: 5, to: 5 }],
    unlinked: 1,
  })
  const first = entry(1, five.hash)
  expect(wholeChain([first])).toEqual({ entries: [], lost: [], unlinked: 1 })
})
