import { afterEach, beforeEach, expect, test } from 'vitest'
import { systemRandomness } from '../ports.ts'
import { openStore } from '../store/store.ts'
import { storeProblemText } from '../store/store-problem.ts'
import { type AtWork, atWork } from '../testing/at-work.ts'
import { type Bench, bench, pins } from '../testing/bench.ts'
import { answer } from './actions/answer.ts'
import { nextCase } from './actions/next-case.ts'
import { note } from './actions/note.ts'
import { signOut } from './actions/sign-out.ts'
import { views } from './watch.ts'

/** Two windows are two who look at one console: what each of them last saw is all that tells them apart. */
let on: Bench
let she: AtWork
beforeEach(async () => {
  on = await bench()
  she = atWork(on)
  await she.signsIn()
  she.calls()
})
afterEach(() => on.end())

test('an act in a window that was left behind is refused with what is shown now, and leaves no entry', () => {
  const seen = she.view()
  she.keys('I0', { kind: 'continue' })
  const before = she.journal().length
  for (const shown of [
    on.console.does(answer, seen.revision, { item: 'I0', answer: { kind: 'continue' } }),
    on.console.does(note, seen.revision, { text: '늦은 메모' }),
    on.console.jumpTargets(seen.revision),
  ]) {
    expect(shown.type).toBe('stale')
    expect('view' in shown && shown.view).toEqual(she.view())
  }
  expect(she.journal()).toHaveLength(before)
})

test('the other window is told what one window did', async () => {
  const closed = new AbortController()
  const watching = views(on.console, closed.signal)
  const next = watching.next()
  she.keys('I0', { kind: 'continue' })
  const { value } = await next
  expect(value).toEqual(she.view())
  closed.abort()
  await watching.return()
})

test('nobody signs in or takes another case in a second window while one is held', async () => {
  const before = she.journal().length
  const shown = await on.console.signIn({ number: '4209', pin: pins['4209'], pledge: true })
  expect(shown.type).toBe('not-now')
  expect(she.tries(nextCase, {}).type).toBe('not-now')
  expect(she.tries(signOut, {}).type).toBe('not-now')
  expect(she.view().interviewer?.number).toBe('3108')
  expect(she.journal()).toHaveLength(before)
})

test('a second program on the same file is refused, and is told which file', () => {
  const opened = openStore(on.files, { random: systemRandomness, create: false })
  expect(opened).toMatchObject({ type: 'refused', problem: { type: 'in-use' } })
  if (opened.type !== 'refused') return
  const { ko, en } = storeProblemText(opened.problem)
  expect(ko).toContain(on.files.file)
  expect(en).toContain(on.files.file)
})
