import type { Lease } from '#core/contract/centre.ts'
import { generatedCases } from '#core/generated/cases.ts'
import type { ToRedo } from '../console/replay.ts'
import type { World } from '../console/world.ts'
import { notSavedReason } from '../store/disk-fault.ts'
import { applyDown } from '../sync/apply-down.ts'

/** Fresh cases that wait for whoever practises; filled up when fewer than half are left. */
const wanted = 20

/**
 * Sees to it that there is somebody to call: generated cases of the script that the real study uses now.
 * Those that were closed make room. False when the study has no script here yet, or the disk is full.
 */
export function refillPractice(practice: World, real: World): boolean {
  const { study } = real.sheet()
  if (study === null) return false
  const fresh = practice.store.reader.row<{ count: number }>(
    `SELECT count(*) AS count FROM lease LEFT JOIN case_state USING (case_id)
     WHERE case_state.case_id IS NULL AND facts ->> '$.script' = ?`,
    study.script,
  )
  if ((fresh?.count ?? 0) >= wanted / 2) return true
  return keep(practice, real, study.script, generated(practice, real, study.script, wanted))
}

/** The case of an interview of one's own once more, with somebody generated: it comes first. */
export function addToPractice(practice: World, real: World, { script, facts }: ToRedo): boolean {
  const known = real.scripts.find(script)
  const [someone] = generated(practice, real, script, 1)
  if (known === null || someone === undefined) return false
  const ofCase = Object.entries(facts).filter(([name]) => known.script.values.get(name)?.of === 'case')
  const lease: Lease = {
    ...someone,
    institution: named(facts.institution, someone.institution),
    task: named(facts.task, someone.task),
    facts: { ...someone.facts, ...Object.fromEntries(ofCase) },
    order: -1,
  }
  return keep(practice, real, script, [lease])
}

function generated(practice: World, real: World, script: string, count: number): Lease[] {
  const { study } = real.sheet()
  const known = real.scripts.find(script)
  if (study === null || known === null) return []
  const last = practice.store.reader.row<{ count: number }>('SELECT count(*) AS count FROM case_number')
  return generatedCases({
    script: known.script,
    study: { ...study, script },
    seed: Buffer.from(real.random.bytes(4)).readUInt32BE(),
    from: 1 + (last?.count ?? 0),
    count,
    newKey: () => Buffer.from(real.random.bytes(32)).toString('base64'),
  })
}

function keep(practice: World, real: World, script: string, leases: Lease[]): boolean {
  const text = real.store.reader.row<{ text: string }>(
    'SELECT text FROM script WHERE script = ?',
    script,
  )?.text
  if (leases.length === 0 || text === undefined) return false
  const down = { cursor: '', leases, scripts: [{ script, text }], interviewers: [], targets: [], study: null }
  const { store, station, clock } = practice
  try {
    store.write((writer) => {
      const done = writer.rows<{ case_id: string }>(
        'SELECT case_id FROM case_state WHERE disposition IS NOT NULL AND is_open = 0',
      )
      const released = done.map(({ case_id }) => case_id)
      applyDown(writer, { ...down, released }, { station: station.id, now: clock.now() })
    })
    return true
  } catch (error) {
    const why = notSavedReason(error)
    if (why === null) throw error
    real.log('practice.not-filled', { why })
    return false
  }
}

/** A fact that is a name, in one language or both. */
function named<N extends Lease['institution']>(fact: unknown, otherwise: N): N {
  if (typeof fact === 'string') return { ...otherwise, name: fact, nameEn: null }
  const { ko, en } = (fact ?? {}) as { ko?: string; en?: string }
  return ko === undefined ? otherwise : { ...otherwise, name: ko, nameEn: en ?? null }
}
