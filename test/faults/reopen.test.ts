import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { seeded } from '#core/generated/random.ts'
import { endAll } from './malgeum.ts'
import { reopenAfter } from './reopen.ts'

const study = mkdtempSync(join(tmpdir(), 'malgeum-reopen-'))
afterAll(async () => {
  await endAll()
  rmSync(study, { recursive: true, force: true })
})

// How fast that is, with weeks of work in the journal, `npm run bench` measures.
it('after a death a station stands on the same question, and says so, whatever lies in its journal', async () => {
  const reopened = await reopenAfter(study, { interviews: 40, deaths: 1, random: seeded(11) })
  expect(reopened.before).toMatchObject({ screen: 'interview' })
  expect(reopened.after).toEqual(reopened.before)
  expect(reopened.said).toBe(true)
  expect(reopened.entries).toBeGreaterThan(1500)
}, 60_000)
