import { afterEach, beforeEach, expect, test } from 'vitest'
import { type AtWork, atWork } from '../testing/at-work.ts'
import { type Bench, bench } from '../testing/bench.ts'
import { close } from './actions/close.ts'
import { nextCase } from './actions/next-case.ts'
import { note } from './actions/note.ts'
import { signOut } from './actions/sign-out.ts'
import { suspend } from './actions/suspend.ts'

let on: Bench
let she: AtWork
beforeEach(async () => {
  on = await bench()
  she = atWork(on)
  await she.signsIn()
  she.calls()
  she.answersOn('R1')
})
afterEach(() => on.end())

test('a note is put right by another one; what it said before stays, also for whoever comes next', async () => {
  she.does(note, { text: '두 시에 회의' })
  she.answersOn('R2')
  she.does(note, { text: '목소리가 작음' })
  const [first] = she.screen('interview').notes
  she.does(note, { text: '세 시에 회의', revises: first?.id ?? '' })
  const notes = she.screen('interview').notes
  expect(notes).toMatchObject([
    { text: '세 시에 회의', item: 'R1', by: '정다온', before: [{ text: '두 시에 회의', by: '정다온' }] },
    { text: '목소리가 작음', item: 'R2', before: [] },
  ])
  she.does(suspend, {})
  she.does(close, { choice: 'open:suspended' })
  she.does(signOut, {})
  on.restart()
  on.clock.now += 6 * 60_000
  await she.signsIn('4209')
  she.does(nextCase, {})
  expect(she.screen('case').notes).toEqual(notes)
  she.does(note, { text: '회의 끝남', revises: notes[0]?.id ?? '' })
  expect(she.screen('case').notes[0]).toMatchObject({
    ...{ text: '회의 끝남', item: 'R1', by: '윤새봄' },
    before: [
      { text: '두 시에 회의', by: '정다온' },
      { text: '세 시에 회의', by: '정다온' },
    ],
  })
  const journal = she.journal().filter(({ type }) => type === 'NoteTaken')
  expect(journal).toHaveLength(4)
  expect(JSON.stringify(journal)).not.toContain('회의')
})

test('only a note of this case can be put right', () => {
  const before = she.journal().length
  const shown = she.tries(note, { text: '남의 메모', revises: '019a0000-0000-7000-8000-000000000001' })
  expect(shown.type).toBe('not-now')
  expect(she.journal()).toHaveLength(before)
})
