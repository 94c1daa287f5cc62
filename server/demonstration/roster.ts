import {
  departments,
  familyNames,
  firstSyllables,
  institutions,
  secondSyllables,
} from '#core/generated/invented.ts'
import { seeded } from '#core/generated/random.ts'
import { headingOf, type RosterColumn, rosterColumnNames } from '#core/sample/roster-column.ts'
import { csvLine } from '../export/csv.ts'

/** How many people the demonstration has. */
export const people = 200

/**
 * The roster of the demonstration study, as CSV: generated people of invented institutions. Their
 * numbers, 010-0000-0000 to -0199, cannot be dialled. `period`: the months they were dealt with.
 */
export function demonstrationRoster(seed: number, period: { from: string; to: string }): string {
  const random = seeded(seed)
  const places = institutions.flatMap((institution, index) =>
    institution.tasks.map((task) => ({ institution, code: `T${String(index + 1).padStart(2, '0')}`, task })),
  )
  const months = monthsOf(period)
  const rows = Array.from({ length: people }, (_, index) => {
    const place = places[index % places.length]
    if (!place) throw new Error('there are no invented institutions')
    const { institution, code, task } = place
    const day = String(1 + random.below(28)).padStart(2, '0')
    const row: Partial<Record<RosterColumn, string>> = {
      institution: code,
      institutionName: institution.name,
      institutionNameEn: institution.en,
      task: task[0],
      taskEn: task[1],
      respondentKind: random.below(5) === 0 ? '공직자' : '민원인',
      name: random.pick(familyNames) + random.pick(firstSyllables) + random.pick(secondSyllables),
      mobile: `010-0000-${String(index).padStart(4, '0')}`,
      landline: random.below(3) === 0 ? `02-000-${String(index).padStart(4, '0')}` : '',
      handledOn: `${random.pick(months)}-${day}`,
      department: random.pick(departments),
      official: institution.official,
      target: '3',
    }
    return csvLine(rosterColumnNames.map((column) => row[column] ?? null))
  })
  return `\uFEFF${csvLine(rosterColumnNames.map(headingOf))}${rows.join('')}`
}

function monthsOf({ from, to }: { from: string; to: string }): string[] {
  const months: string[] = []
  const at = new Date(`${from}-01T00:00:00Z`)
  while (at.toISOString().slice(0, 7) <= to) {
    months.push(at.toISOString().slice(0, 7))
    at.setUTCMonth(at.getUTCMonth() + 1)
  }
  return months
}
