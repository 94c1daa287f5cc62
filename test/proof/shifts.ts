import fc from 'fast-check'
import { anyAct, type Worked, workAnyShift } from '../scenario/any-shift.ts'
import { scriptNamed } from '../scenario/call.ts'

const runs = 400

/** Any sequence of acts at a station keeps what must hold (see any-shift.ts), in the full number of runs. */
export async function proveShifts(seed: number) {
  const script = scriptNamed('external-integrity-2013')
  const sum: Worked = { acts: 0, answers: 0, refused: 0, restarts: 0, suspended: 0 }
  let done = 0
  const result = await fc.check(
    fc.asyncProperty(fc.array(anyAct, { minLength: 60, maxLength: 250 }), async (acts) => {
      const worked = await workAnyShift(script, acts)
      for (const of of Object.keys(sum) as (keyof Worked)[]) sum[of] += worked[of]
      done += 1
      if (done % 50 === 0) console.log(`${done} of ${runs} shifts worked`)
    }),
    { numRuns: runs, seed },
  )
  if (result.failed) console.log(JSON.stringify(result.counterexample), String(result.errorInstance))
  return { holds: !result.failed, runs: result.numRuns, seed, ...sum }
}
