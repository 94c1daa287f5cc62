import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StudySettings } from '#core/contract/study.ts'
import { addInterviewer } from '../interviewers/interviewers.ts'
import { importRoster } from '../roster/import.ts'
import { type Centre, type Opening, openCentre } from '../study/centre.ts'
import { systemClock } from '../study/clock.ts'
import { dayIn } from '../study/day.ts'
import { periodOf } from '../study/settings.ts'
import { holidaysBetween } from './holidays.ts'
import { demonstrationRoster } from './roster.ts'

export type Demonstration =
  | { type: 'ready'; cases: number; number: string; pin: string }
  /** The folder holds another study: it is left as it is. */
  | { type: 'another-study' }
  | Exclude<Opening, { type: 'opened' }>

const interviewer = { number: '3108', name: '김연습' }
const pin = '310800'
const seed = 2013
const fieldworkDays = 105

/**
 * Makes a training study of generated people in a folder, or finds it there. It may be interrupted and
 * called again: what is missing is made.
 */
export async function createDemonstration(root: string): Promise<Demonstration> {
  const opening = await openCentre(root, { what: 'demonstration', initial: trainingSettings, wait: 5_000 })
  if (opening.type !== 'opened') return opening
  const { centre } = opening
  try {
    const { training, demonstration } = centre.settings
    if (!training || demonstration === null) return { type: 'another-study' }
    const cases = (await countCases(centre)) || (await takeRosterIn(centre))
    await addInterviewer(centre, { ...interviewer, number: demonstration.number }, demonstration.pin)
    return { type: 'ready', cases, ...demonstration }
  } finally {
    await centre.close()
  }
}

function trainingSettings(defaults: StudySettings): StudySettings {
  const dayOf = dayIn(defaults.timeZone)
  const now = systemClock.now()
  const starts = dayOf(now)
  const ends = dayOf(new Date(now.getTime() + fieldworkDays * 86_400_000))
  return {
    ...defaults,
    id: 'demonstration',
    title: { ko: '청렴도 측정 연습', en: 'Integrity measurement, training' },
    starts,
    ends,
    holidays: holidaysBetween(starts, ends),
    training: true,
    demonstration: { number: interviewer.number, pin },
    defaultTarget: 3,
  }
}

async function takeRosterIn(centre: Centre): Promise<number> {
  const period = periodOf(centre.settings)
  if (period === null) throw new Error('the demonstration study has no period')
  const path = join(centre.root, 'demonstration-roster.csv')
  await writeFile(path, demonstrationRoster(seed, period))
  const report = await importRoster(centre, path)
  if (report.type !== 'imported' || report.refused > 0)
    throw new Error(`the generated roster was refused: ${JSON.stringify(report)}`)
  return report.added
}

async function countCases({ db }: Centre): Promise<number> {
  const { count } = await db
    .selectFrom('cases')
    .select((on) => on.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
