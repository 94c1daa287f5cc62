import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { seal } from '#core/journal/chain.ts'
import type { Entry } from '#core/journal/entry.ts'
import { rescuedHead } from '#core/journal/rescued.ts'
import { examineCentre } from '../doctor/examine.ts'
import { importRoster } from '../roster/import.ts'
import { type TestCentre, testCentre, testRoster } from '../testing/centre.ts'
import { refusal, type TestStation, testStation } from '../testing/station.ts'
import { handIn } from './hand-in.ts'
import { rebuild } from './rebuild.ts'

let centre: TestCentre
let station: TestStation
let cases: string[]
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'malgeum-hand-in-'))
  centre = await testCentre()
  await importRoster(centre, await testRoster(60))
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await centre.close()
})
/** Three calls, six entries each; the first one is at the centre. */
beforeEach(async () => {
  station = await testStation(centre)
  cases = (await station.pull(3)).leases.map((lease) => lease.case)
  for (const id of cases) station.write(...refusal(id, 1))
  await station.push(1, 6)
})

const file = (entries: readonly Entry[], head: object = rescuedHead(entries)): string => {
  const path = join(folder, 'rescued.jsonl')
  writeFileSync(path, [head, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(''))
  return path
}
const dispositions = async () => {
  const rows = await centre.db.selectFrom('case_state').select(['case_id', 'disposition']).execute()
  return cases.map((id) => rows.find((row) => row.case_id === id)?.disposition)
}
const beside = () =>
  centre.db.selectFrom('forked_entry').select('seq').where('station', '=', station.station).execute()
const chainFaults = async () =>
  (await examineCentre(centre)).faults.filter(
    (fault) => 'station' in fault && fault.station === station.station,
  )

describe('what was rescued, handed in', { timeout: 60_000 }, () => {
  it('is taken as it would have been sent; twice is once', async () => {
    const path = file(station.journal)
    expect(await handIn(centre, path)).toMatchObject({ taken: 12, known: 6, beside: 0, lost: [] })
    expect(await dispositions()).toEqual(['2.112', '2.112', '2.112'])
    expect(await handIn(centre, path)).toMatchObject({ taken: 0, known: 18, beside: 0, lost: [] })
    expect(await chainFaults()).toEqual([])
    // A station that is still alive goes on as if it had sent it.
    expect(await station.push(7, 18)).toEqual({ type: 'received', upTo: 18 })
  })

  it('goes on behind what is lost: the case that was cut waits, the one after it counts', async () => {
    const path = file(station.journal.filter(({ seq }) => seq !== 8 && seq !== 9))
    const lost = [{ from: 8, to: 9 }]
    expect(await handIn(centre, path)).toMatchObject({ taken: 10, known: 6, lost })
    expect(await dispositions()).toEqual(['2.112', null, '2.112'])
    const rows = await centre.db
      .selectFrom('entry')
      .select(['seq', 'why'])
      .where('station', '=', station.station)
      .where('judged', '=', 'unsound')
      .orderBy('seq')
      .execute()
    expect(rows.map(({ seq, why }) => [seq, (why as { type: string }).type])).toEqual([
      [10, 'unlinked'],
      [11, 'after-unsound'],
      [12, 'after-unsound'],
    ])
    expect(await handIn(centre, path)).toMatchObject({ taken: 0, known: 16, lost })
    // The doctor knows of it: nothing was changed here, and the tables are what the journal gives.
    expect(await chainFaults()).toMatchObject([{ type: 'chain', what: 'unlinked', cameSo: true, seq: 10 }])
    expect(await examineCentre(centre)).toMatchObject({ projectionsCompared: true })
    await rebuild(centre)
    expect(await dispositions()).toEqual(['2.112', null, '2.112'])
    // What was lost turns up late, in a copy: kept, and nothing that was judged moves.
    expect(await handIn(centre, file(station.journal))).toMatchObject({
      taken: 0,
      known: 16,
      beside: 2,
      lost,
    })
    expect((await beside()).map(({ seq }) => seq)).toEqual([8, 9])
  })

  it('of another story than the centre has is kept beside, from where they part', async () => {
    const [, ...rest] = station.journal.slice(5)
    const other = seal({ ...(station.journal[5] as Entry), mono: 99 })
    const told = { taken: 0, known: 5, beside: 13 }
    const path = file([...station.journal.slice(0, 5), other, ...rest])
    expect(await handIn(centre, path)).toMatchObject(told)
    expect(await dispositions()).toEqual(['2.112', null, null])
    // Without the entry at which they part, it shows by what does not link.
    const first = seal({ ...(station.journal[6] as Entry), previous: other.hash })
    expect(await handIn(centre, file([first]))).toMatchObject({ taken: 0, beside: 1 })
  })

  it('is not taken when it is not what was written', async () => {
    const { journal } = station
    const altered = journal.with(8, { ...(journal[8] as Entry), mono: 99 })
    expect(await handIn(centre, file(altered))).toMatchObject({ type: 'not-rescued', line: 10 })
    expect(await handIn(centre, file(journal.slice(0, 9), rescuedHead(journal)))).toMatchObject({
      type: 'not-rescued',
    })
    expect(await handIn(centre, file(journal.toReversed()))).toMatchObject({ type: 'not-rescued', line: 3 })
    expect(await handIn(centre, file(journal, {}))).toMatchObject({ type: 'not-rescued', line: 1 })
    expect(await handIn(centre, join(folder, 'none'))).toMatchObject({ type: 'unreadable', code: 'ENOENT' })
    const foreign = journal.map((entry) => seal({ ...entry, station: 'st-else' }))
    expect(await handIn(centre, file(foreign))).toEqual({ type: 'unknown-station', station: 'st-else' })
    expect(await dispositions()).toEqual([null, null, null])
  })
})
