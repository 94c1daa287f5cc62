import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#core/contract/answer.ts'
import type { Prompt } from '#core/contract/prompt.ts'
import type { Facts } from '#core/interview/interview.ts'
import { jumpTargets } from '#core/interview/progress.ts'
import { restore } from '#core/interview/restore.ts'
import { responsesOf, routeOf } from '#core/interview/route.ts'
import { startInterview } from '#core/interview/start.ts'
import { step } from '#core/interview/step.ts'
import type { InterviewEvent } from '#core/interview/types.ts'
import type { Draft } from '#core/journal/entry.ts'
import { plausibleFacts } from '#core/script/plausible.ts'
import { scriptNamed } from './call.ts'

const calls: [name: string, runs: number, facts: Facts][] = [
  ['external-integrity-2013', 300, {}],
  ['external-integrity-2025', 100, {}],
  ['internal-integrity-2013', 100, {}],
  ['policy-customer-2013', 100, { group: '학부모' }],
]

/** One key press, drawn by numbers so that it always means something for whatever is shown. */
const press = fc.record({ what: fc.integer({ min: 0, max: 19 }), which: fc.nat(1000) })

function eventFor(
  { what, which }: { what: number; which: number },
  shown: Prompt | null,
  targets: string[],
): InterviewEvent {
  if (shown === null || what === 0) return { type: 'went.back' }
  if (what === 1 && targets.length > 0)
    return { type: 'jumped', item: targets[which % targets.length] as string }
  if (what === 2) return { type: 'language.switched', language: which % 2 === 0 ? 'ko' : 'en' }
  if (what === 3 && which % 7 === 0) return { type: 'broke.off', reason: 'hung-up' }
  return { type: 'response.given', item: shown.item, answer: answerTo(shown, which), shownAt: 0 }
}

function answerTo(shown: Prompt, which: number): Answer {
  if (which % 11 === 0) return { kind: 'missing', missing: which % 2 === 0 ? 'dont-know' : 'refused' }
  if (shown.kind === 'statement') return { kind: 'continue' }
  if (shown.step === 'direction')
    return { kind: 'direction', direction: (['yes', 'no', 'neutral'] as const)[which % 3] as 'yes' }
  if (shown.step === 'intensity') return { kind: 'intensity', intensity: ((which % 3) + 1) as 1 | 2 | 3 }
  if (shown.kind === 'number') return { kind: 'number', number: which % 70 }
  const codes = shown.options.map(({ code }) => code)
  const code = codes[which % codes.length] as number
  return shown.kind === 'multiple'
    ? { kind: 'codes', codes: [code, codes[0] as number] }
    : { kind: 'code', code }
}

describe('any sequence of keys', () => {
  it.each(calls)(
    '%s keeps one prompt, every answer in the journal, and a replay that stands where the call stood',
    (name, numRuns, facts) => {
      const compiled = scriptNamed(name)
      fc.assert(
        fc.property(fc.array(press, { maxLength: 120 }), (presses) => {
          let now = startInterview(compiled, {
            case: 'c',
            facts: { ...plausibleFacts(compiled.script), ...facts },
            language: 'ko',
            seed: 1,
            full: ['residents:2:1:3'],
          })
          const journal: Draft[] = [...now.entries]
          for (const pressed of presses) {
            const event = eventFor(
              pressed,
              now.prompt,
              jumpTargets(now.interview).map(({ item }) => item),
            )
            const before = now.interview
            const result = step(before, event)
            if (result.type === 'refused') continue
            expect(result.entries).toHaveLength(1)
            journal.push(...result.entries)
            now = result

            const { status, disposition, place } = now.interview
            expect(now.prompt?.item ?? null).toBe(place?.item.id ?? null)
            expect(disposition === null).toBe(status === 'asking')
            const route = routeOf(now.interview)
            expect(new Set(route).size).toBe(route.length)
            for (const item of Object.keys(responsesOf(now.interview))) expect(route).toContain(item)
          }
          const again = restore(compiled, journal)
          expect(
            again && {
              route: routeOf(again),
              data: responsesOf(again),
              status: again.status,
              at: again.place?.item.id,
            },
          ).toEqual({
            route: routeOf(now.interview),
            data: responsesOf(now.interview),
            status: now.interview.status,
            at: now.interview.place?.item.id,
          })
        }),
        { numRuns, seed: 20131219 },
      )
    },
  )

  it('leaves the interview it was given as it was', () => {
    const compiled = scriptNamed('external-integrity-2013')
    const start = startInterview(compiled, {
      case: 'c',
      facts: plausibleFacts(compiled.script),
      language: 'ko',
      seed: 1,
    })
    const before = JSON.stringify([routeOf(start.interview), start.interview.given, start.interview.kept])
    step(start.interview, { type: 'response.given', item: 'I0', answer: { kind: 'continue' }, shownAt: 0 })
    expect(JSON.stringify([routeOf(start.interview), start.interview.given, start.interview.kept])).toBe(
      before,
    )
  })
})
