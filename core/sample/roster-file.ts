import type { RosterProblem } from './roster-problem.ts'
import { refuses } from './roster-problem.ts'
import type { RosterRow } from './roster-row.ts'
import { maskTelephone } from './telephone.ts'

/**
 * What the rows of one file say of one another: the same person or number twice, an institution or a
 * task that is written in two ways. Fed row by row in the file's order; the first one stands, and earlier rosters before it.
 */
export function rosterFile(known: KnownInstitution[] = []) {
  const people = new Map<string, number>()
  const numbersInTask = new Map<string, number>()
  const numbers = new Map<string, number>()
  const institutions = new Map<string, Named>()
  const tasks = new Map<string, Named & { target: number | null }>()

  for (const { institution, name, nameEn, tasks: its } of known) {
    institutions.set(institution, { name, nameEn })
    for (const task of its) tasks.set(keyOf(institution, task.name), task)
  }

  /** Problems of this row in the light of those before. A row that stays out leaves no trace. */
  return function check(row: RosterRow, at: number): RosterProblem[] {
    const task = keyOf(row.institution, row.task)
    const person = personKey(row)
    const same = people.get(person)
    if (same !== undefined)
      return [{ column: 'name', rule: 'duplicate-row', found: '', expected: String(same) }]

    const problems: RosterProblem[] = []
    for (const column of ['mobile', 'landline'] as const) {
      const number = row[column]
      if (number === null) continue
      const inTask = numbersInTask.get(keyOf(task, number))
      const elsewhere = numbers.get(number)
      const found = maskTelephone(number)
      if (inTask !== undefined && column === 'mobile')
        problems.push({ column, rule: 'duplicate-number', found, expected: `${inTask}행 / row ${inTask}` })
      // Colleagues may share an office's line: told, not refused.
      else if (elsewhere !== undefined)
        problems.push({ column, rule: 'number-elsewhere', found, expected: String(elsewhere) })
    }
    const institution = institutions.get(row.institution)
    problems.push(
      ...differs('institutionName', row.institutionName, institution?.name),
      ...differs('institutionNameEn', row.institutionNameEn, institution?.nameEn),
      ...differs('taskEn', row.taskEn, tasks.get(task)?.nameEn),
    )
    const target = tasks.get(task)?.target ?? null
    if (row.target !== null && target !== null && row.target !== target)
      problems.push({
        column: 'target',
        rule: 'target-differs',
        found: String(row.target),
        expected: String(target),
      })

    if (!problems.some(refuses)) remember()
    return problems

    function remember() {
      people.set(person, at)
      for (const number of [row.mobile, row.landline]) {
        if (number === null) continue
        numbersInTask.set(keyOf(task, number), at)
        if (!numbers.has(number)) numbers.set(number, at)
      }
      institutions.set(row.institution, {
        name: row.institutionName,
        nameEn: institution?.nameEn ?? row.institutionNameEn,
      })
      tasks.set(task, {
        name: row.task,
        nameEn: tasks.get(task)?.nameEn ?? row.taskEn,
        target: target ?? row.target,
      })
    }
  }
}

/** Who a row is about, whatever else changes in it: what makes importing twice change nothing. */
export const personKey = (row: RosterRow): string =>
  keyOf(
    row.institution,
    row.task,
    row.subTask ?? '',
    row.name.replace(/\s/g, ''),
    row.mobile ?? '',
    row.landline ?? '',
  )

/** What earlier rosters have said. */
export interface KnownInstitution {
  institution: string
  name: string
  nameEn: string | null
  tasks: { name: string; nameEn: string | null; target: number | null }[]
}

interface Named {
  name: string
  nameEn: string | null
}

function differs(
  column: 'institutionName' | 'institutionNameEn' | 'taskEn',
  found: string | null,
  before: string | null | undefined,
): RosterProblem[] {
  if (found === null || before === null || before === undefined || found === before) return []
  return [{ column, rule: 'name-differs', found, expected: before }]
}

const keyOf = (...parts: string[]) => JSON.stringify(parts)
