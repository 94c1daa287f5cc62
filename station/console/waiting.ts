import { untouched } from '#core/cases/case-state.ts'
import { dayPartOf } from '#core/cases/day-part.ts'
import { type Outcome, wasRefused } from '#core/cases/outcome.ts'
import type { Waiting } from '#core/cases/scheduler.ts'
import { type CaseRow, type Tried, toCaseState } from './case-rows.ts'
import { neverAgain } from './never-again.ts'
import type { CaseFile } from './state.ts'
import type { World } from './world.ts'

type Row = Partial<CaseRow> & {
  lease_case: string
  until: string
  sort: number
  facts: string
  done: number | null
  wanted: number | null
}

/** The leased cases as the scheduler sees them. One whose script is not here cannot be called. */
export function waitingCases(world: World): Waiting[] {
  const { reader } = world.store
  const { timeZone } = world.rules()
  const tried = Map.groupBy(
    reader.rows<{ case_id: string; dialled_at: string; outcome: Outcome | null }>(
      'SELECT case_id, dialled_at, outcome FROM attempt JOIN lease USING (case_id) ORDER BY case_id, attempt',
    ),
    ({ case_id }) => case_id,
  )
  const triedOf = (caseId: string): Tried[] =>
    (tried.get(caseId) ?? []).map(({ dialled_at, outcome }) => ({
      dayPart: dayPartOf(Date.parse(dialled_at), timeZone),
      outcome,
    }))
  const never = neverAgain(reader)
  return reader
    .rows<Row>(
      `SELECT lease.case_id AS lease_case, until, sort, facts, target.done, target.wanted, case_state.*
       FROM lease LEFT JOIN case_state ON case_state.case_id = lease.case_id
       JOIN identity ON identity.case_id = lease.case_id
       LEFT JOIN target ON target.institution = facts ->> '$.institution.code'
         AND target.task = facts ->> '$.task.code'`,
    )
    .filter((row) => row.is_open === 1 || !never.has(row.lease_case))
    .filter((row) => !world.givenBack.has(row.lease_case))
    .filter((row) => world.scripts.find((JSON.parse(row.facts) as CaseFile).script) !== null)
    .map((row) => ({
      ...(row.case_id == null
        ? { ...untouched, case: row.lease_case }
        : toCaseState(row as CaseRow, triedOf(row.lease_case))),
      refused: wasRefused(triedOf(row.lease_case).map(({ outcome }) => outcome)),
      leasedUntil: Date.parse(row.until),
      order: row.sort,
      full: row.done !== null && row.wanted !== null && row.done >= row.wanted,
      released: isReleased(row, world.clockOff()),
      openSince: row.is_open === 1 ? openedAt(world, row.lease_case) : null,
    }))
}

/** A supervisor's word holds until the case is called. */
function isReleased({ facts, last_at }: Row, clockOff: number): boolean {
  const { released, leasedAt } = JSON.parse(facts) as CaseFile
  if (released !== true || last_at == null) return released === true
  return Date.parse(last_at) - clockOff * 1000 < Date.parse(leasedAt ?? '1970-01-01')
}

/** When the case that is open here was opened; only asked for the one that is. */
function openedAt({ store, clockOff }: World, caseId: string): number | null {
  const row = store.reader.row<{ at: string }>(
    "SELECT at FROM journal WHERE case_id = ? AND type = 'CaseOpened' ORDER BY seq DESC LIMIT 1",
    caseId,
  )
  return row === undefined ? null : Date.parse(row.at) - clockOff() * 1000
}
