import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verify } from '@node-rs/argon2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCentre } from '../study/centre.ts'
import { createDemonstration } from './demonstration.ts'
import { demonstrationRoster } from './roster.ts'

let root: string
beforeAll(async () => {
  root = join(await mkdtemp(join(tmpdir(), 'malgeum-demonstration-')), 'study')
})
afterAll(() => rm(root, { recursive: true, force: true }))

const period = { from: '2012-07', to: '2013-06' }

describe('the demonstration study', { timeout: 60_000 }, () => {
  it('is made once, with 200 people of 12 institutions and an interviewer whose PIN is shown', async () => {
    const ready = { type: 'ready', cases: 200, number: '3108', pin: expect.stringMatching(/^\d{6}$/) }
    expect(await createDemonstration(root)).toEqual(ready)
    expect(await createDemonstration(root)).toEqual(ready)

    const opening = await openCentre(root, { what: 'test' })
    if (opening.type !== 'opened') throw new Error(opening.type)
    const { centre } = opening
    try {
      expect(centre.settings).toMatchObject({ training: true, demonstration: { number: '3108' } })
      const institutions = await centre.db.selectFrom('institution').selectAll().execute()
      expect(institutions).toHaveLength(12)
      expect(institutions.every((one) => one.name_en !== null)).toBe(true)
      const tasks = await centre.db.selectFrom('task').selectAll().execute()
      expect(tasks.length).toBeGreaterThan(36)
      const { pin_hash } = await centre.db
        .selectFrom('interviewer')
        .select('pin_hash')
        .executeTakeFirstOrThrow()
      expect(await verify(pin_hash, centre.settings.demonstration?.pin ?? '')).toBe(true)
    } finally {
      await centre.close()
    }
  })

  it('is the same for the same seed, and its numbers cannot be dialled', () => {
    const roster = demonstrationRoster(1, period)
    expect(demonstrationRoster(1, period)).toBe(roster)
    expect(demonstrationRoster(2, period)).not.toBe(roster)
    const numbers = roster.match(/\d{2,3}-\d{3,4}-\d{4}/g) ?? []
    expect(numbers.length).toBeGreaterThan(200)
    for (const number of numbers) expect(number).toMatch(/^(010-0000|02-000)-/)
  })
})
