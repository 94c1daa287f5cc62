import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testCentre } from './centre.ts'

// With this set, all tests of the centre run on PostgreSQL, each on a new database; without it on PGlite.
const address = process.env['MALGEUM_TEST_POSTGRES']

it('the tests of the centre run on PostgreSQL', async (test) => {
  if (!address) return test.skip('MALGEUM_TEST_POSTGRES is not set: the centre is tested on PGlite alone')
  const centre = await testCentre()
  const { rows } = await sql<{ version: string }>`select version()`.execute(centre.db)
  await centre.close()
  expect(rows[0]?.version).toMatch(/^PostgreSQL \d+.* on /)
})
