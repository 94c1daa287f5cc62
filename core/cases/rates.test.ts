import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Counts, countsOf, outcomeRates, rateNames } from './rates.ts'

const none: Counts = { I: 0, P: 0, R: 0, NC: 0, O: 0, UH: 0, UO: 0, NE: 0 }
const example: Counts = { I: 4, P: 2, R: 1, NC: 1, O: 1, UH: 1, UO: 1, NE: 1 }

const rounded = (counts: Counts, e?: number) => {
  const result = outcomeRates(counts, e)
  if (result.type !== 'rates') throw new Error(result.type)
  const round = (rate: number | null) => (rate === null ? null : Number(rate.toFixed(3)))
  return { e: round(result.e), rates: rateNames.map((name) => round(result.rates[name])) }
}

describe('outcome rates', () => {
  it('are those of the worked example', () => {
    expect(rounded(example)).toEqual({
      e: 0.9,
      rates: [
        ...[0.364, 0.545, 0.37, 0.556, 0.444, 0.667],
        ...[0.5, 0.75, 0.571, 0.857],
        ...[0.091, 0.093, 0.111],
        ...[0.727, 0.741, 0.889],
      ],
    })
  })

  it('are undefined, never 0 or NaN, where the denominator is zero', () => {
    expect(rounded(none).rates).toEqual(rateNames.map(() => null))
    const onlyUnknown = outcomeRates({ ...none, UO: 5 })
    if (onlyUnknown.type !== 'rates') throw new Error(onlyUnknown.type)
    // Nothing tells how many of the unknown are eligible.
    expect(onlyUnknown).toMatchObject({ e: null, rates: { RR1: 0, RR3: null, RR5: null } })
    expect(outcomeRates({ ...none, UO: 5 }, 0)).toMatchObject({ rates: { RR3: null, RR1: 0 } })
  })

  it('need no e when nothing is unknown', () => {
    expect(outcomeRates({ ...none, I: 1, R: 1 })).toMatchObject({ rates: { RR3: 0.5, RR1: 0.5 } })
  })

  it('refuse an e outside [0, 1]', () => {
    for (const e of [-0.01, 1.01, Number.NaN, Number.POSITIVE_INFINITY])
      expect(outcomeRates(example, e)).toEqual({ type: 'e-out-of-range', e })
    expect(outcomeRates(example, 1)).toMatchObject({ type: 'rates', e: 1 })
  })

  it('show the rate of Korean pollsters under its own name', () => {
    expect(outcomeRates({ ...none, I: 30, R: 70, UO: 900 })).toMatchObject({ pollsters: 0.3 })
  })

  it('stay within [0, 1] and in order', () => {
    const count = fc.nat(500)
    const counts = fc.record({
      I: count,
      P: count,
      R: count,
      NC: count,
      O: count,
      UH: count,
      UO: count,
      NE: count,
    })
    const holds = () =>
      fc.assert(
        fc.property(counts, (found) => {
          const result = outcomeRates(found)
          if (result.type !== 'rates') throw new Error(result.type)
          const known = Object.values(result.rates).filter((rate) => rate !== null)
          const rising = [result.rates.RR1, result.rates.RR3, result.rates.RR5].filter(
            (rate) => rate !== null,
          )
          return (
            known.every((rate) => rate >= 0 && rate <= 1) &&
            rising.every((rate, index) => rate >= (rising[index - 1] ?? 0) - 1e-12)
          )
        }),
      )
    expect(holds).not.toThrow()
  })

  it('count every case in one group', () => {
    expect(
      countsOf([
        ['1.1', 3],
        ['2.112', 2],
        ['2.12', 1],
        ['4.70', 5],
        ['3.21', 1],
      ]),
    ).toEqual({ ...none, I: 3, R: 3, NE: 5, UO: 1 })
  })
})
