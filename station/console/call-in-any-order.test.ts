import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heardMore, hears } from '#core/contract/heard.ts'
import { hardnesses, refusalReasons, refusers } from '#core/contract/refusal.ts'
import type { StationView } from '#core/contract/station-view.ts'
import { compareProjections } from '../journal/rebuild.ts'
import { atDesk } from '../testing/at-desk.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { answer } from './actions/answer.ts'
import { appointment } from './actions/appointment.ts'
import { backToInterview } from './actions/back.ts'
import { breakOff } from './actions/break-off.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { neverAgain } from './actions/never-again.ts'
import { nextCase } from './actions/next-case.ts'
import { notReached } from './actions/not-reached.ts'
import { numberTold } from './actions/number-told.ts'
import { reached } from './actions/reached.ts'
import { callBackRead } from './actions/read-aloud.ts'
import { refuse } from './actions/refuse.ts'

/**
 * Whatever is keyed in whatever order: what does not fit changes nothing, a call can always be closed, who
 * asked never to be called again is never left open, no code says that nobody answered once the person
 * was reached, and after a restart the same call stands there.
 */
const heard = [...hears.map(({ outcome }) => outcome), ...Object.values(heardMore).flat()]
const keys = fc.oneof(
  { arbitrary: fc.constant({ does: 'on' as const }), weight: 12 },
  fc.record({ does: fc.constant('heard' as const), outcome: fc.constantFrom(...heard) }),
  fc.record({
    does: fc.constant('refuse' as const),
    who: fc.constantFrom(...refusers),
    reason: fc.constantFrom(...refusalReasons),
    hardness: fc.constantFrom(...hardnesses),
  }),
  fc.record({ does: fc.constant('never' as const), who: fc.constantFrom(...refusers) }),
  fc.record({
    does: fc.constantFrom(...(['agree', 'stop', 'audio', 'return', 'told', 'read', 'restart'] as const)),
  }),
  fc.record({ does: fc.constant('close' as const), row: fc.nat(40) }),
)
type Keyed = typeof keys extends fc.Arbitrary<infer K> ? K : never

test('any sequence of what an interviewer may key in calls', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(keys, { minLength: 4, maxLength: 30 }), async (keyed) => {
      const on = await bench()
      try {
        const desk = atDesk(() => on)
        await desk.signIn()
        for (const one of keyed) await play(one, on, desk)
        expect(on.store.write((writer) => compareProjections(writer))).toEqual([])
      } finally {
        on.end()
      }
    }),
    { numRuns: 20, seed: 20261007 },
  )
}, 60_000)

async function play(keyed: Keyed, on: Bench, desk: ReturnType<typeof atDesk>): Promise<void> {
  const before = desk.journal().length
  const shown = tried(keyed, on, desk)
  const moved = desk.journal().length > before
  expect(moved && shown?.type).not.toBe('not-now')
  on.clock.mono += 500
  on.clock.now += 500
  holds(desk.view())
  if (keyed.does !== 'restart') return
  const seen = desk.view()
  on.restart()
  await desk.signIn()
  // The session is a new one; the case on the screen is the same.
  const kept = 'case' in seen.screen ? what(seen.screen) : null
  expect(kept === null ? null : what(desk.view().screen)).toEqual(kept)
}

function tried(keyed: Keyed, on: Bench, desk: ReturnType<typeof atDesk>) {
  const { screen } = desk.view()
  switch (keyed.does) {
    case 'on':
      if (screen.name === 'available') return desk.tried(nextCase, {})
      if (screen.name === 'interview') return answered(desk)
      if (screen.name === 'wrap-up') return desk.tried(close, { choice: screen.proposed })
      if (screen.name === 'case' && screen.phase === 'dialling') return desk.tried(reached, {})
      return desk.tried(dial, { phone: 'mobile' })
    case 'heard':
      return desk.tried(notReached, { outcome: keyed.outcome })
    case 'refuse':
      return desk.tried(refuse, { who: keyed.who, reason: keyed.reason, hardness: keyed.hardness })
    case 'never':
      return desk.tried(neverAgain, { who: keyed.who })
    case 'agree': {
      const at = new Date(on.clock.now + 3_600_000).toISOString()
      return desk.tried(appointment, { at, kind: 'soft', phone: 'mobile', note: null })
    }
    case 'stop':
      return desk.tried(breakOff, { reason: 'hung-up' })
    case 'audio':
      return desk.tried(breakOff, { reason: 'other', outcome: 'inadequate-audio' })
    case 'return':
      return desk.tried(backToInterview, {})
    case 'told':
      return desk.tried(numberTold, { number: '010-0000-7777' })
    case 'read':
      return desk.tried(callBackRead, {})
    case 'close': {
      if (screen.name !== 'wrap-up') return null
      const all = [...screen.fitting, ...screen.other, ...(screen.rare ?? [])]
      return desk.tried(close, { choice: all[keyed.row % all.length]?.choice ?? '' })
    }
    case 'restart':
      return null
    default:
      return keyed satisfies never
  }
}

function answered(desk: ReturnType<typeof atDesk>) {
  const { prompt } = desk.screen('interview')
  const { item, kind, step, options } = prompt
  if (kind === 'statement') return desk.tried(answer, { item, answer: { kind: 'continue' } })
  if (step === 'direction')
    return desk.tried(answer, { item, answer: { kind: 'direction', direction: 'no' } })
  if (step === 'intensity') return desk.tried(answer, { item, answer: { kind: 'intensity', intensity: 1 } })
  return desk.tried(answer, { item, answer: { kind: 'code', code: options[0]?.code ?? 1 } })
}

const nobody = ['3.12', '3.13', '3.14', '3.20']

function holds({ screen }: StationView): void {
  if (screen.name !== 'wrap-up') return
  const { fitting, other, rare = [], known, proposed } = screen
  const choices = [...fitting, ...other, ...rare].map(({ choice }) => choice)
  expect(choices.length).toBeGreaterThan(0)
  expect(new Set(choices).size).toBe(choices.length)
  expect(choices[0]).toBe(proposed)
  const isOver = known.neverAgain === true || known.refusal?.hardness === 'hard'
  expect(isOver && choices.some((choice) => choice.startsWith('open:'))).toBe(false)
  expect(known.personReached && choices.some((choice) => nobody.includes(choice))).toBe(false)
}

/** What a screen says of its call, but for clocks and for what only one run of the station knows. */
function what(screen: StationView['screen']): unknown {
  switch (screen.name) {
    case 'case':
      return [screen.phase, screen.case.id, screen.thisAttempt, screen.phones]
    case 'interview':
      return [screen.case.id, screen.prompt, screen.earlier]
    case 'wrap-up':
      return [screen.case.id, screen.known, screen.fitting.map(({ choice }) => choice), screen.proposed]
    default:
      return screen.name
  }
}
