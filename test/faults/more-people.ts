import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headingOf, type RosterColumn, rosterColumnNames } from '#core/sample/roster-column.ts'
import { malgeum } from '../journeys/command.ts'

/** Generated people of one task, to be reached all day. 010-0000 numbers cannot be dialled. */
export async function morePeople(study: string, people: number): Promise<void> {
  const rows = Array.from(
    { length: people },
    (_, index): Partial<Record<RosterColumn, string>> => ({
      institution: 'Z01',
      institutionName: '한빛시청',
      task: '건축허가',
      respondentKind: '민원인',
      name: `연습${String(index + 1).padStart(4, '0')}`,
      mobile: `010-0000-${String(1000 + index).padStart(4, '0')}`,
      official: '공무원',
      target: String(people),
    }),
  )
  const columns = rosterColumnNames.filter((column) => rows[0]?.[column] !== undefined)
  const lines = rows.map((row) => columns.map((column) => row[column]).join(','))
  const file = join(study, 'more-people.csv')
  writeFileSync(file, `${columns.map(headingOf).join(',')}\n${lines.join('\n')}\n`)
  const told = await malgeum<{ added: number }>('roster', 'import', file, '--study', study, '--all')
  if (told.added < people) throw new Error(`only ${told.added} of ${people} people came into the study`)
}
