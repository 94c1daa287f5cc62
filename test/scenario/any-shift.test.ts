import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyAct, type Worked, workAnyShift } from './any-shift.ts'
import { scriptNamed } from './call.ts'

it('any sequence of acts keeps one question, every answer in the journal, and the route a replay gives', async () => {
  const script = scriptNamed('external-integrity-2013')
  const all: Worked[] = []
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 80, maxLength: 140 }), async (acts) => {
      all.push(await workAnyShift(script, acts))
    }),
    { numRuns: 8, seed: 20131219, endOnFailure: true },
  )
  const sum = (of: keyof Worked) => all.reduce((total, one) => total + one[of], 0)
  // Otherwise it would prove little.
  expect(sum('answers')).toBeGreaterThan(100)
  expect(sum('restarts')).toBeGreaterThan(5)
  expect(sum('refused')).toBeGreaterThan(5)
  expect(sum('suspended')).toBeGreaterThan(0)
})
