import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile } from '#core/script/compile.ts'
import { parseScript } from '#core/script/parse.ts'
import { leastOf } from '#core/script/verify/diagram/costs.ts'
import { orderWith } from '#core/script/verify/rules/rotated.ts'
import { unknown } from '#core/script/verify/terminals.ts'
import { spokenIn } from '#core/script/verify/values/spoken.ts'
import { mayFail, mayHold } from '#core/script/verify/walk/stage.ts'
import { Walk } from '#core/script/verify/walk/walk.ts'
import { anyScript } from './any-script.ts'
import { everyRoute } from './every-route.ts'

const seed = 20131118
const runs = Number(process.env['VERIFIER_RUNS'] ?? 60)

function read(text: string) {
  const parsed = parseScript(text)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems[0]))
  return parsed.script
}

describe('the walk over all routes at once', () => {
  it('sees what going every route one by one shows', () => {
    let undecided = 0
    fc.assert(
      fc.property(anyScript, (text) => {
        const script = read(text)
        const walk = new Walk(script, orderWith(script, 0), spokenIn(script))
        const seen = everyRoute(compile(script))
        for (const { question, before, asked } of walk.stages) {
          const { item } = question.variable
          expect([item.id, leastOf(asked)]).toEqual([item.id, seen.shown.get(item.id) ?? Infinity])
          let reach = before
          for (const [i, { truth }] of question.parts.entries()) {
            if (leastOf(walk.where(reach, truth, (value) => value === unknown)) < Infinity) undecided++
            const hold = walk.where(reach, truth, mayHold)
            expect([item.id, i, leastOf(hold) < Infinity]).toEqual([
              item.id,
              i,
              seen.held.has(`${item.id} ${i}`),
            ])
            const fail = leastOf(walk.where(reach, truth, mayFail)) < Infinity
            expect([item.id, i, fail]).toEqual([item.id, i, seen.failed.has(`${item.id} ${i}`)])
            reach = hold
          }
        }
      }),
      { seed, numRuns: runs },
    )
    expect(undecided).toBe(0)
  })
})
