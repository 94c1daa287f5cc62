import { generatedCases } from '#core/generated/cases.ts'
import type { World } from '../console/world.ts'
import { applyDown } from '../sync/apply-down.ts'

/** Fresh cases that wait for whoever practises; filled up when fewer than half are left. */
const wanted = 20

/**
 * Sees to it that there is somebody to call: generated cases of the script that the real study uses now.
 * Those that were closed make room. False when the study has no script here yet.
 */
export function refillPractice(practice: World, real: World): boolean {
  const { study } = real.sheet()
  const script = study === null ? null : real.scripts.find(study.script)
  if (study === null || script === null) return false
  const { reader } = practice.store
  const fresh = reader.row<{ count: number }>(
    `SELECT count(*) AS count FROM lease LEFT JOIN case_state USING (case_id)
     WHERE case_state.case_id IS NULL AND facts ->> '$.script' = ?`,
    study.script,
  )
  if ((fresh?.count ?? 0) >= wanted / 2) return true
  const last = reader.row<{ count: number }>('SELECT count(*) AS count FROM case_number')
  const leases = generatedCases({
    script: script.script,
    study,
    seed: Buffer.from(real.random.bytes(4)).readUInt32BE(),
    from: 1 + (last?.count ?? 0),
    count: wanted,
    newKey: () => Buffer.from(real.random.bytes(32)).toString('base64'),
  })
  const text = real.store.reader.row<{ text: string }>(
    'SELECT text FROM script WHERE script = ?',
    study.script,
  )?.text
  practice.store.write((writer) => {
    const done = reader.rows<{ case_id: string }>(
      'SELECT case_id FROM case_state WHERE disposition IS NOT NULL AND is_open = 0',
    )
    applyDown(
      writer,
      {
        cursor: '',
        leases,
        released: done.map(({ case_id }) => case_id),
        scripts: text === undefined ? [] : [{ script: study.script, text }],
        interviewers: [],
        targets: [],
        study: null,
      },
      { station: practice.station.id, now: practice.clock.now() },
    )
  })
  return true
}
