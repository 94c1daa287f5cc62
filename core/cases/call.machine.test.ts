import { describe, expect, test } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { type Call, type CallEvent, callMachine } from './call.machine.ts'
import { type Moment, secondsBetween } from './moment.ts'
import { sessionMachine } from './session.machine.ts'

const at = (seconds: number, run = 1): Moment => ({ at: seconds * 1000, mono: seconds * 1000, run })
const begin = (): Call => initialTransition(callMachine, { attempt: 1, openedAt: at(0) })[0]
const after = (...events: CallEvent[]): Call =>
  events.reduce((call, event) => transition(callMachine, call, event)[0], begin())

const dialled: CallEvent = { type: 'number.dialled', phone: 'mobile', moment: at(1) }
const reached: CallEvent = { type: 'person.reached', moment: at(10) }
const ended = (outcome: 'busy' | 'interview-complete', seconds = 60): CallEvent => ({
  type: 'call.ended',
  outcome,
  moment: at(seconds),
})

describe('a call', () => {
  test('is prepared, dialled, an interview, wrapped up and closed', () => {
    expect(begin().value).toBe('preparing')
    expect(after(dialled).value).toBe('dialling')
    expect(after(dialled, reached).value).toBe('interviewing')
    const over = after(dialled, reached, ended('interview-complete'))
    expect([over.value, over.context.outcome]).toEqual(['wrapping-up', 'interview-complete'])
    const closed = after(dialled, ended('busy'), { type: 'case.closed' })
    expect([closed.value, closed.status]).toEqual(['closed', 'done'])
  })

  test('rings and is answered where a dialler tells, in whatever order it does', () => {
    const [rang, answered]: CallEvent[] = [{ type: 'line.rang' }, { type: 'line.answered' }]
    if (rang === undefined || answered === undefined) throw new Error('two events')
    expect(after(dialled, rang).value).toBe('ringing')
    expect(after(dialled, rang, answered, rang).value).toBe('connected')
    expect(after(dialled, answered, reached).value).toBe('interviewing')
    expect(after(dialled, rang, ended('busy')).value).toBe('wrapping-up')
    expect(after(rang).value).toBe('preparing')
    const over = after(dialled, rang, reached, ended('interview-complete'), rang, answered)
    expect(over.value).toBe('wrapping-up')
  })

  test('keeps when the line fell when its outcome is corrected', () => {
    const { context } = after(dialled, ended('busy', 20), ended('interview-complete', 90))
    expect([context.outcome, context.endedAt]).toEqual(['interview-complete', at(20)])
  })

  test('goes back to an interview only if there was one', () => {
    const back: CallEvent = { type: 'interview.resumed' }
    const resumed = after(dialled, reached, ended('interview-complete'), back)
    expect([resumed.value, resumed.context.outcome]).toEqual(['interviewing', null])
    expect(after(dialled, ended('busy'), back).value).toBe('wrapping-up')
  })

  test('an event that does not fit leaves it as it is', () => {
    expect(after(reached).value).toBe('preparing')
    expect(after(dialled, dialled).context.dialledAt).toEqual(at(1))
  })
})

test('a session: signed in, on a case, back, out', () => {
  const [out] = initialTransition(sessionMachine)
  const [available] = transition(sessionMachine, out, { type: 'signed.in', interviewer: '3108' })
  const [onCase] = transition(sessionMachine, available, { type: 'case.opened' })
  expect(transition(sessionMachine, onCase, { type: 'signed.out' })[0].value).toBe('on-case')
  const [back] = transition(sessionMachine, onCase, { type: 'case.closed' })
  expect([out.value, available.value, onCase.value, back.value]).toEqual([
    'signed-out',
    'available',
    'on-case',
    'available',
  ])
})

test('seconds by the monotonic clock in one run, by the wall clock across a restart, never negative', () => {
  expect(secondsBetween({ at: 9_999_000, mono: 1000, run: 1 }, { at: 0, mono: 4000, run: 1 })).toBe(3)
  expect(secondsBetween({ at: 1000, mono: 90_000, run: 1 }, { at: 6000, mono: 100, run: 2 })).toBe(5)
  expect(secondsBetween({ at: 6000, mono: 0, run: 1 }, { at: 1000, mono: 0, run: 2 })).toBe(0)
})
