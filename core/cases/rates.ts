import { type Disposition, type Group, groupOf, groups } from './disposition.ts'

/** Cases by AAPOR group. */
export type Counts = Record<Group, number>

/** 0..1; null: undefined, because nothing is in the denominator. Never 0 for that, never NaN. */
export type Rate = number | null

export const rateNames = [
  ...(['RR1', 'RR2', 'RR3', 'RR4', 'RR5', 'RR6'] as const),
  ...(['COOP1', 'COOP2', 'COOP3', 'COOP4'] as const),
  ...(['REF1', 'REF2', 'REF3', 'CON1', 'CON2', 'CON3'] as const),
] as const
export type RateName = (typeof rateNames)[number]

export type Rates =
  | {
      type: 'rates'
      /** Share of the unknown that is taken to be eligible. */
      e: Rate
      rates: Record<RateName, Rate>
      /**
       * 응답률 as Korean pollsters print it, among those reached: completes / (completes + refusals +
       * break-offs). Not an AAPOR rate; shown beside them under its own name.
       */
      pollsters: Rate
    }
  | { type: 'e-out-of-range'; e: number }

/**
 * AAPOR outcome rates (Standard Definitions): K = I+P+R+NC+O known eligible, U = UH+UO unknown,
 * e = K/(K+NE) unless given. With U = 0 the rates with e do not need e.
 */
export function outcomeRates(counts: Counts, givenE?: number): Rates {
  if (givenE !== undefined && !(givenE >= 0 && givenE <= 1)) return { type: 'e-out-of-range', e: givenE }
  const { I, P, R, NC, O, UH, UO, NE } = counts
  const K = I + P + R + NC + O
  const U = UH + UO
  const e = givenE ?? share(K, K + NE)
  const eU = U === 0 ? 0 : e === null ? null : e * U
  const interviewed = I + P
  const contacted = I + P + R + O
  const estimated = eU === null ? null : K + eU
  return {
    type: 'rates',
    e,
    pollsters: share(I, I + R),
    rates: {
      RR1: share(I, K + U),
      RR2: share(interviewed, K + U),
      RR3: share(I, estimated),
      RR4: share(interviewed, estimated),
      RR5: share(I, K),
      RR6: share(interviewed, K),
      COOP1: share(I, contacted),
      COOP2: share(interviewed, contacted),
      COOP3: share(I, I + P + R),
      COOP4: share(interviewed, I + P + R),
      REF1: share(R, K + U),
      REF2: share(R, estimated),
      REF3: share(R, K),
      CON1: share(contacted, K + U),
      CON2: share(contacted, estimated),
      CON3: share(contacted, K),
    },
  }
}

/** How many cases are in each group, from how many stand at each code. */
export function countsOf(cases: Iterable<readonly [Disposition, number]>): Counts {
  const counts = Object.fromEntries(groups.map((group) => [group, 0])) as Counts
  for (const [code, number] of cases) counts[groupOf(code)] += number
  return counts
}

const share = (part: number, whole: number | null): Rate =>
  whole === null || whole === 0 ? null : part / whole
