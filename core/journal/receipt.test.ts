import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mark, noMark, type Piece, receive } from './receipt.ts'

const journal = (length: number, branch = ''): Piece[] =>
  Array.from({ length }, (_, index) => ({
    seq: index + 1,
    previous: index === 0 ? noMark.hash : `h${index}${branch}`,
    hash: `h${index + 1}${branch}`,
  }))

describe('receive', () => {
  it('takes the first batch and the next', () => {
    const centre = centreOf()
    expect(centre.push(journal(3))).toMatchObject({ type: 'accept', upTo: { seq: 3 } })
    expect(centre.push(journal(5).slice(3))).toMatchObject({ type: 'accept', upTo: { seq: 5 } })
    expect(centre.stored).toEqual(journal(5))
  })

  it('asks again after a gap, and from the start after the centre lost everything', () => {
    expect(centreOf(journal(2)).push(journal(9).slice(4))).toEqual({ type: 'resend', from: 3 })
    expect(centreOf().push(journal(9).slice(4))).toEqual({ type: 'resend', from: 1 })
  })

  it('finds a copied disk by an entry of another hash, also one that lies before the batch', () => {
    const copy = [...journal(4), ...journal(8, 'b').slice(4)]
    expect(centreOf(journal(6)).push(copy.slice(4))).toEqual({ type: 'forked', at: 5 })
    expect(centreOf(journal(6)).push(copy.slice(6))).toEqual({ type: 'resend', from: 6 })
    expect(centreOf(journal(6)).push(copy.slice(5))).toEqual({ type: 'forked', at: 6 })
  })

  it('stores a broken link for judgement when what lies before is ours', () => {
    const broken = journal(4)
    broken[3] = { seq: 4, previous: 'elsewhere', hash: 'h4' }
    expect(centreOf(journal(3)).push(broken.slice(2))).toMatchObject({ type: 'accept', upTo: { seq: 4 } })
  })

  it('refuses what no station makes', () => {
    expect(centreOf().push([])).toEqual({ type: 'malformed' })
    expect(centreOf().push(journal(3).filter((piece) => piece.seq !== 2))).toEqual({ type: 'malformed' })
  })

  it('ends with each entry once under duplicates, gaps, reordering and restored centres', () => {
    const disturbance = fc.oneof(
      fc.record({
        kind: fc.constant('send' as const),
        from: fc.nat(39),
        length: fc.integer({ min: 1, max: 12 }),
      }),
      fc.record({ kind: fc.constant('restore' as const), to: fc.nat(40) }),
    )
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(disturbance, { maxLength: 30 }),
        (length, story) => {
          const all = journal(length)
          const centre = centreOf()
          for (const event of story) {
            if (event.kind === 'restore') centre.restore(event.to)
            else if (event.from < length) centre.push(all.slice(event.from, event.from + event.length))
            expect(centre.stored).toEqual(all.slice(0, centre.stored.length))
          }
          // Then the station sends as it does: from where it believes, going back when told.
          let from = length
          for (let round = 0; centre.stored.length < length; round++) {
            expect(round).toBeLessThan(2 * length + 2)
            const answer = centre.push(all.slice(from - 1, from + 4))
            if (answer.type === 'resend') from = answer.from
            else if (answer.type === 'accept') from = answer.upTo.seq + 1
            else throw new Error(`unexpected ${answer.type}`)
          }
          expect(centre.stored).toEqual(all)
        },
      ),
    )
  })

  it('never lets another branch in, whatever is sent from it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 19 }),
        fc.nat(25),
        (length, at, from) => {
          fc.pre(at < length)
          const ours = journal(length)
          const copy = [...ours.slice(0, at), ...journal(length + 6, 'b').slice(at)]
          const linked = copy.map((piece, index) => ({
            ...piece,
            previous: copy[index - 1]?.hash ?? noMark.hash,
          }))
          const centre = centreOf(ours)
          fc.pre(from < linked.length)
          let answer = centre.push(linked.slice(from))
          while (answer.type === 'resend') answer = centre.push(linked.slice(answer.from - 1))
          expect(answer.type).toBe('forked')
          expect(centre.stored).toEqual(ours)
        },
      ),
    )
  })
})

/** What a centre does with the decisions: the least that can be. */
function centreOf(stored: Piece[] = []) {
  return {
    stored,
    push(batch: Piece[]) {
      const last = this.stored.at(-1)
      const mark: Mark = last ? { seq: last.seq, hash: last.hash } : noMark
      const answer = receive(mark, batch, (seq) => this.stored[seq - 1]?.hash)
      if (answer.type === 'accept') this.stored = [...this.stored, ...answer.store]
      return answer
    },
    restore(to: number) {
      this.stored = this.stored.slice(0, to)
    },
  }
}
