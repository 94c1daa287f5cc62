import type { Down, Lease } from '#core/contract/centre.ts'
import type { StudySettings } from '#core/contract/study.ts'
import { parseScript } from '#core/script/parse.ts'
import { toStored } from '#core/script/stored.ts'
import { forgetIdentity, keepIdentity } from '../identity/identity.ts'
import { headOf } from '../journal/append.ts'
import { project } from '../journal/project.ts'
import type { Writer } from '../store/handles.ts'
import { readMeta, writeMeta } from '../store/meta.ts'

/**
 * Keeps what concerns this station, in the transaction it is called in. A case that is open on the
 * screen is never taken away: it is released with the pull after it was closed.
 */
export function applyDown(writer: Writer, down: Down, here: { station: string; now: number }): void {
  // Interviews are pinned to a version: what it says never changes under them.
  for (const { script, text } of down.scripts)
    writer.run(
      'INSERT INTO script (script, text, definition) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
      script,
      text,
      definitionOf(text),
    )
  for (const one of down.interviewers)
    writer.run(
      `INSERT INTO interviewer (number, name, pin, active, converter) VALUES (?, ?, ?, ?, ?) ON CONFLICT (number)
       DO UPDATE SET name = excluded.name, pin = excluded.pin, active = excluded.active,
         converter = excluded.converter`,
      one.number,
      one.name,
      one.pin,
      one.active ? 1 : 0,
      one.converter === true ? 1 : 0,
    )
  for (const one of down.targets)
    writer.run(
      `INSERT INTO target (institution, task, done, wanted) VALUES (?, ?, ?, ?)
       ON CONFLICT (institution, task) DO UPDATE SET done = excluded.done, wanted = excluded.wanted`,
      one.institution,
      one.task,
      one.done,
      one.of,
    )
  for (const caseId of down.released) release(writer, caseId)
  if (down.study !== null) writeMeta(writer, 'study', JSON.stringify(down.study))
  if (down.totals !== undefined) writeMeta(writer, 'totals', JSON.stringify(down.totals))
  if (down.appointments !== undefined) {
    // Own entries up to here are in the centre's figures; those after it are counted here.
    const upTo = Number(readMeta(writer, 'acknowledged') ?? 0)
    writeMeta(writer, 'appointments', JSON.stringify({ ...down.appointments, upTo }))
  }
  prolong(writer, here.now)
  if (down.identityDestroyed !== undefined) writeMeta(writer, 'destroyIdentity', down.identityDestroyed)
  // At a study's end nobody is to be called, whoever sends what.
  const leases = readMeta(writer, 'identityDestroyed') === null ? down.leases : []
  for (const lease of leases) keepLease(writer, lease, here.station)
  writeMeta(writer, 'cursor', down.cursor)
}

/** null where this version of the program does not take the script: a newer one reads its text again. */
function definitionOf(text: string): string | null {
  const parsed = parseScript(text)
  return parsed.type === 'script' ? toStored(parsed.script) : null
}

function release(writer: Writer, caseId: string): void {
  const open = writer.row('SELECT 1 FROM case_state WHERE case_id = ? AND is_open = 1', caseId)
  if (open !== undefined) return
  writer.run('DELETE FROM lease WHERE case_id = ?', caseId)
  forgetIdentity(writer, caseId)
}

/** The centre prolongs what a station still holds each time it asks; here by the same rule. */
function prolong(writer: Writer, now: number): void {
  const study = readMeta(writer, 'study')
  if (study === null) return
  const { leaseHours } = JSON.parse(study) as StudySettings
  writer.run('UPDATE lease SET until = ?', new Date(now + leaseHours * 3_600_000).toISOString())
}

function keepLease(writer: Writer, lease: Lease, station: string): void {
  const { identity, key, history, order, until, ...facts } = lease
  writer.run(
    `INSERT INTO lease (case_id, until, sort, facts) VALUES (?, ?, ?, ?) ON CONFLICT (case_id)
     DO UPDATE SET until = excluded.until, sort = excluded.sort, facts = excluded.facts`,
    lease.case,
    until,
    order,
    JSON.stringify(facts),
  )
  writer.run(
    'INSERT INTO case_number (case_id, number) VALUES (?, ?) ON CONFLICT (case_id) DO UPDATE SET number = excluded.number',
    lease.case,
    lease.number,
  )
  keepIdentity(writer, lease.case, identity, Buffer.from(key, 'base64'))
  const after = headOf(writer).seq
  for (const entry of history) {
    // Our own come back with a case that was elsewhere in between; they are in the journal already.
    if (entry.station === station) continue
    const isNew = writer.run(
      'INSERT INTO history (id, case_id, after_seq, entry) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
      entry.id,
      lease.case,
      after,
      JSON.stringify(entry),
    )
    if (isNew > 0) project(writer, entry, { schema: 'main', own: false })
  }
}
