import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '#core/contract/answer.ts'
import type { Screen, StationView } from '#core/contract/station-view.ts'
import { allEntries } from '../journal/read.ts'
import { compareProjections } from '../journal/rebuild.ts'
import { applyDown } from '../sync/apply-down.ts'
import { type Bench, bench, pins } from '../testing/bench.ts'
import { lease } from '../testing/fake-centre.ts'
import type { Action } from './action.ts'
import { answer } from './actions/answer.ts'
import { appointment } from './actions/appointment.ts'
import { back, backToInterview } from './actions/back.ts'
import { breakOff } from './actions/break-off.ts'
import { close } from './actions/close.ts'
import { dial } from './actions/dial.ts'
import { nextCase } from './actions/next-case.ts'
import { notReached } from './actions/not-reached.ts'
import { note } from './actions/note.ts'
import { reached } from './actions/reached.ts'
import { showOtherNumber } from './actions/show-number.ts'
import { signOut } from './actions/sign-out.ts'
import type { Shown } from './console.ts'

let on: Bench
beforeEach(async () => {
  on = await bench()
})
afterEach(() => on.end())

const view = (): StationView => on.console.view()
function screen<N extends Screen['name']>(name: N): Screen & { name: N } {
  const { screen } = view()
  if (screen.name !== name) throw new Error(`the screen is ${screen.name}, not ${name}`)
  return screen as Screen & { name: N }
}
const tried = <I>(action: Action<I>, input: I): Shown => on.console.does(action, view().revision, input)
function does<I>(action: Action<I>, input: I): void {
  const shown = tried(action, input)
  if (shown.type !== 'shows')
    throw new Error(`${shown.type} ${JSON.stringify('problem' in shown ? shown.problem : '')}`)
  on.clock.mono += 1000
  on.clock.now += 1000
}
async function signIn(number: keyof typeof pins = '3108'): Promise<void> {
  expect((await on.console.signIn({ number, pin: pins[number], pledge: true })).type).toBe('shows')
}
const key = (item: string, answered: Answer): void => does(answer, { item, answer: answered })
async function interviewing(): Promise<void> {
  await signIn()
  does(nextCase, {})
  does(dial, { phone: 'mobile' })
  does(reached, {})
}
const journal = () => [...allEntries(on.store.reader)]
const types = () => journal().map((entry) => entry.type)

/** Answers whatever is asked, plainly, until the call is over or `until` is shown. */
function answerOn(until?: string): void {
  for (let asked = 0; view().screen.name === 'interview'; asked++) {
    if (asked > 200) throw new Error('the interview does not end')
    const { prompt } = screen('interview')
    if (prompt.item === until) return
    const plain: Answer =
      prompt.kind === 'statement'
        ? { kind: 'continue' }
        : prompt.step === 'direction'
          ? { kind: 'direction', direction: 'yes' }
          : prompt.step === 'intensity'
            ? { kind: 'intensity', intensity: 2 }
            : { kind: 'code', code: prompt.item === 'S1' ? 1 : (prompt.options.at(-1)?.code ?? 1) }
    key(prompt.item, plain)
  }
}

describe('an interview from case to wrap-up', () => {
  test('complete', async () => {
    await signIn()
    expect(screen('available').today).toMatchObject({ calls: 0, completes: 0, minutes: 0 })
    does(nextCase, {})
    const shown = screen('case')
    expect(shown.reason).toEqual({ type: 'fresh' })
    expect(shown.phones).toEqual([
      { kind: 'mobile', shown: '010-0000-0001', inUse: true },
      { kind: 'landline', shown: '02-•••-0001', inUse: false },
    ])
    expect(shown.firstWords).toContain('한빛조사 면접원 정다온입니다')
    expect(types().slice(-2)).toEqual(['CaseOpened', 'IdentityViewed'])
    does(dial, { phone: 'mobile' })
    expect(screen('case').hears.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
    does(reached, {})
    answerOn()
    const wrapUp = screen('wrap-up')
    expect(wrapUp.proposed).toBe('1.1')
    expect(wrapUp.known).toMatchObject({ personReached: true, eligible: true, stoppedAt: null })
    expect(wrapUp.times.ringing).toBe(1)
    does(close, { choice: '1.1' })
    expect(screen('available').today).toMatchObject({ calls: 1, completes: 1 })
    does(nextCase, {})
    expect(screen('case').case.id).toBe('case-2')
  })

  test('not eligible, and the reason why it cannot be closed otherwise', async () => {
    await interviewing()
    key('I0', { kind: 'continue' })
    key('S1', { kind: 'code', code: 2 })
    const { proposed, impossible, known } = screen('wrap-up')
    expect(proposed).toBe('4.70')
    expect(known.eligible).toBe(false)
    expect(impossible.map(({ code }) => code)).toContain('1.1')
  })

  test('broken off, back to the interview, and on to the end', async () => {
    await interviewing()
    answerOn('K1')
    does(breakOff, { reason: 'hung-up' })
    expect(screen('wrap-up').proposed).toBe('2.12')
    does(backToInterview, {})
    expect(screen('interview').prompt.item).toBe('K1')
    answerOn()
    expect(screen('wrap-up').proposed).toBe('1.1')
  })

  test('back keeps the answer', async () => {
    await interviewing()
    answerOn('R2')
    does(back, {})
    const { prompt } = screen('interview')
    expect([prompt.item, prompt.kept?.codes]).toEqual(['R1', [1]])
  })

  test('an appointment during the interview, and the interview goes on there', async () => {
    await interviewing()
    answerOn('C1')
    const at = new Date(on.clock.now + 3_600_000).toISOString()
    does(appointment, { at, kind: 'hard', phone: 'landline', note: '세 시에 댁으로' })
    expect(screen('wrap-up').proposed).toBe('open:appointment')
    does(backToInterview, {})
    expect(screen('interview').prompt.item).toBe('C1')
    on.restart()
    await signIn()
    expect(screen('interview').prompt.item).toBe('C1')
    does(breakOff, { reason: 'no-time' })
    expect(screen('wrap-up').proposed).toBe('open:appointment')
    does(close, { choice: 'open:appointment' })
    on.clock.now += 50 * 60_000
    does(nextCase, {})
    const shown = screen('case')
    expect(shown.reason).toMatchObject({ type: 'appointment', kind: 'hard', at, goesOnFrom: 'C1' })
    expect(shown.appointmentNote?.text).toBe('세 시에 댁으로')
    expect(shown.phones.find(({ inUse }) => inUse)?.kind).toBe('landline')
    expect(shown.thisAttempt).toBe(2)
    does(dial, { phone: 'landline' })
    does(reached, {})
    expect(screen('interview').prompt.item).toBe('C1')
  })

  test('nobody answers: the case comes again by rule, and not before', async () => {
    on.end()
    on = await bench({ leases: [lease(1)] })
    await signIn()
    does(nextCase, {})
    does(dial, { phone: 'mobile' })
    does(notReached, { outcome: 'no-answer' })
    does(close, { choice: 'open:no-answer' })
    does(nextCase, {})
    expect(screen('available').none?.why).toBe('waiting')
    on.clock.now += 6 * 3_600_000
    does(nextCase, {})
    expect(screen('case').reason).toMatchObject({ type: 'callback', after: 'no-answer' })
    expect(screen('case').attempts).toHaveLength(1)
  })

  test('a wrong number leaves the case to its other number', async () => {
    await signIn()
    does(nextCase, {})
    does(dial, { phone: 'mobile' })
    does(notReached, { outcome: 'wrong-number' })
    expect(screen('wrap-up').proposed).toBe('open:wrong-number')
    does(close, { choice: 'open:wrong-number' })
    on.clock.now += 5 * 3_600_000
    does(nextCase, {})
    expect(screen('case').phones.find(({ inUse }) => inUse)?.kind).toBe('landline')
    expect(journal().at(-1)?.payload).toMatchObject({ what: ['name', 'landline'] })
    does(dial, { phone: 'landline' })
    does(notReached, { outcome: 'not-in-service' })
    expect(screen('wrap-up').proposed).toBe('4.31')
  })
})

describe('what is on the screen is what counts', () => {
  test('an operation keyed on an older view is stale, and nothing is journalled', async () => {
    await interviewing()
    const old = view().revision
    key('I0', { kind: 'continue' })
    const before = journal().length
    expect(on.console.does(answer, old, { item: 'S1', answer: { kind: 'code', code: 1 } }).type).toBe('stale')
    expect(tried(answer, { item: 'I0', answer: { kind: 'continue' } }).type).toBe('stale')
    expect(tried(dial, { phone: 'mobile' }).type).toBe('not-now')
    expect(tried(answer, { item: 'S1', answer: { kind: 'code', code: 7 } })).toEqual({
      type: 'not-accepted',
      problem: { type: 'no-such-code', code: 7, codes: [1, 2] },
    })
    expect(journal()).toHaveLength(before)
  })

  test('a change in the background does not make a key stale', async () => {
    await interviewing()
    const looked = view().revision
    on.console.refreshed()
    expect(on.console.does(answer, looked, { item: 'I0', answer: { kind: 'continue' } }).type).toBe('shows')
  })

  test('a commit that fails leaves the old prompt, and says why', async () => {
    await interviewing()
    // As many pages as there are: the disk is full for whatever needs another one.
    on.store.write((writer) => writer.rows('PRAGMA max_page_count = 1'))
    let failed: Shown = { type: 'not-saved', why: 'unknown' }
    for (let i = 0; i < 50; i++) {
      failed = tried(note, { text: '가'.repeat(4000) })
      if (failed.type !== 'shows') break
    }
    expect(failed).toEqual({ type: 'not-saved', why: 'disk-full' })
    const before = view()
    expect(tried(note, { text: '가'.repeat(4000) }).type).toBe('not-saved')
    expect(view()).toEqual(before)
    on.store.write((writer) => writer.rows('PRAGMA max_page_count = 1000000'))
    does(note, { text: '다시' })
  })

  test('words are sealed in the journal and come back', async () => {
    await interviewing()
    does(note, { text: '비밀스러운 말' })
    expect(JSON.stringify(journal())).not.toContain('비밀스러운')
    expect(JSON.stringify(journal())).not.toContain('김가람')
    expect(JSON.stringify(journal())).not.toContain('010-0000')
    on.restart()
    await signIn()
    expect(screen('interview').notes.map(({ text, by }) => [text, by])).toEqual([['비밀스러운 말', '정다온']])
  })

  test('every look at a number is on record before it is shown', async () => {
    await signIn()
    does(nextCase, {})
    does(showOtherNumber, {})
    expect(journal().at(-1)).toMatchObject({
      type: 'IdentityViewed',
      payload: { interviewer: '3108', what: ['landline'], why: 'call' },
    })
    expect(screen('case').phones.find(({ inUse }) => inUse)?.shown).toBe('02-000-0001')
    expect(screen('case').phones[0]?.shown).toBe('010-••••-0001')
  })
})

describe('after the station was killed', () => {
  test('the same interviewer is back on the same question with the same answers', async () => {
    await interviewing()
    answerOn('C3')
    key('C3', { kind: 'direction', direction: 'no' })
    const before = screen('interview')
    on.restart()
    expect(screen('sign-in').name).toBe('sign-in')
    expect(view().interviewer).toBeNull()
    await signIn()
    const after = screen('interview')
    expect(after.prompt).toEqual(before.prompt)
    expect(after.earlier).toEqual(before.earlier)
    expect(after.resumed).toBe(true)
    answerOn()
    expect(screen('wrap-up').proposed).toBe('1.1')
    does(close, { choice: '1.1' })
  })

  test('somebody else gets the same case first, with the reason', async () => {
    await interviewing()
    answerOn('C3')
    on.restart()
    await signIn('4209')
    expect(screen('available').name).toBe('available')
    does(nextCase, {})
    expect(screen('case').reason).toMatchObject({ type: 'resumed', item: 'C3', stopped: { by: '정다온' } })
    expect(screen('case').thisAttempt).toBe(2)
    does(dial, { phone: 'mobile' })
    does(reached, {})
    expect(screen('interview').prompt.item).toBe('C3')
  })

  test.each(['preparing', 'dialling'])('also while %s', async (phase) => {
    await signIn()
    does(nextCase, {})
    if (phase === 'dialling') does(dial, { phone: 'mobile' })
    on.restart()
    await signIn()
    expect(screen('case').phase).toBe(phase)
    expect(types().slice(-2)).toEqual(['SignedIn', 'IdentityViewed'])
  })

  test('also while wrapping up', async () => {
    await signIn()
    does(nextCase, {})
    does(dial, { phone: 'mobile' })
    does(notReached, { outcome: 'busy' })
    on.restart()
    await signIn()
    expect(screen('wrap-up').proposed).toBe('open:busy')
  })

  test('what another station did with the case at the same time does not stand in the way', async () => {
    await interviewing()
    answerOn('C3')
    const elsewhere = journal()
      .filter(({ type }) => type === 'InterviewStarted' || type === 'ResponseGiven')
      .slice(0, 3)
      .map((entry, i) => ({ ...entry, station: 'st-9', id: `0199b0c0-0000-7000-8000-00000000000${i}` }))
    const down = { cursor: 'c2', released: [], scripts: [], interviewers: [], targets: [], study: null }
    const again = {
      ...lease(1, { history: elsewhere }),
      script: journal().find((entry) => entry.script)?.script ?? '',
    }
    on.store.write((writer) =>
      applyDown(writer, { ...down, leases: [again] }, { station: 'st-1', now: on.clock.now }),
    )
    answerOn('C4')
    on.restart()
    await signIn()
    expect(screen('interview').prompt.item).toBe('C4')
  })

  test('an interview that is over is not called again for want of a code', async () => {
    await interviewing()
    answerOn()
    on.restart()
    await signIn('4209')
    expect(screen('wrap-up').proposed).toBe('1.1')
  })

  test('the projections are what the journal gives', async () => {
    await interviewing()
    answerOn('K1')
    does(breakOff, { reason: 'no-time' })
    does(close, { choice: 'open:interview-broken-off' })
    does(nextCase, {})
    does(dial, { phone: 'mobile' })
    does(notReached, { outcome: 'busy' })
    does(close, { choice: 'open:busy' })
    expect(on.store.write(compareProjections)).toEqual([])
    on.store.write((writer) => writer.run("UPDATE case_state SET attempts = 5 WHERE case_id = 'case-2'"))
    expect(on.store.write(compareProjections)).toEqual([{ table: 'case_state', case: 'case-2' }])
  })
})

describe('signing in', () => {
  test('wrong PINs make waiting longer, also after a restart, and a right one ends it', async () => {
    const wrong = () => on.console.signIn({ number: '3108', pin: '000000', pledge: true })
    expect(await wrong()).toMatchObject({ type: 'wrong-pin', waitSeconds: 0, left: 9 })
    await wrong()
    expect(await wrong()).toMatchObject({ type: 'wrong-pin', waitSeconds: 5 })
    expect(await on.console.signIn({ number: '3108', pin: pins['3108'], pledge: true })).toMatchObject({
      type: 'wrong-pin',
    })
    on.restart()
    expect(screen('sign-in').waitSeconds).toBe(5)
    expect(await on.console.signIn({ number: '4209', pin: pins['4209'], pledge: true })).toMatchObject({
      type: 'wrong-pin',
    })
    // Setting the clock ahead does not shorten it.
    on.clock.now += 86_400_000
    expect(screen('sign-in').waitSeconds).toBe(5)
    on.clock.mono += 5000
    expect(await wrong()).toMatchObject({ type: 'wrong-pin', waitSeconds: 10 })
    on.clock.now -= 86_400_000
    on.clock.mono += 10_000
    await signIn()
    does(signOut, {})
    expect(screen('sign-in').waitSeconds).toBe(0)
  })

  test('a number that nobody has is as wrong as a wrong PIN', async () => {
    expect(await on.console.signIn({ number: '9999', pin: '310800', pledge: true })).toMatchObject({
      type: 'wrong-pin',
    })
  })

  test('so is somebody who has left, with the right PIN', async () => {
    on.store.write((writer) => writer.run("UPDATE interviewer SET active = 0 WHERE number = '3108'"))
    const left = await on.console.signIn({ number: '3108', pin: pins['3108'], pledge: true })
    expect(left).toMatchObject({ type: 'wrong-pin' })
    await signIn('4209')
  })

  test('signing out leaves nothing behind', async () => {
    await signIn()
    does(nextCase, {})
    const { name } = screen('case').respondent
    does(signOut, {})
    expect(view().interviewer).toBeNull()
    expect(JSON.stringify(view())).not.toContain(name)
    await signIn('4209')
    does(nextCase, {})
    // Looked at, and not called: it is as fresh as before.
    expect(screen('case').reason).toEqual({ type: 'fresh' })
  })

  test('the PIN is shown in a training study only', async () => {
    expect(screen('sign-in').demonstration).toEqual({ number: '3108', pin: '310800' })
    on.end()
    on = await bench({ study: { training: false } })
    expect(screen('sign-in').demonstration).toBeNull()
  })
})
