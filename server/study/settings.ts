import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import type { ZodError } from 'zod'
import { type StudySettings, studySettingsSchema } from '#core/contract/study.ts'
import type { StudyFolder } from './folder.ts'

export type SettingsRead =
  | { type: 'read'; settings: StudySettings }
  | { type: 'none' }
  | { type: 'bad-settings'; path: string; problems: string[] }

export async function readSettings(folder: StudyFolder): Promise<SettingsRead> {
  const text = await textIfThere(folder.settings)
  if (text === null) return { type: 'none' }
  const bad = (problems: string[]): SettingsRead => ({
    type: 'bad-settings',
    path: folder.settings,
    problems,
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return bad([(error as Error).message])
  }
  const parsed = studySettingsSchema.safeParse(json)
  return parsed.success ? { type: 'read', settings: parsed.data } : bad(problemsOf(parsed.error))
}

/** Whole or not at all: a reader never sees half a file. */
export async function writeSettings(folder: StudyFolder, settings: StudySettings): Promise<void> {
  const beside = `${folder.settings}.${process.pid}.tmp`
  await writeFile(beside, `${JSON.stringify(settings, null, 2)}\n`)
  await rename(beside, folder.settings)
}

/** What a study starts with. All of it is meant to be edited in study.json. */
export function defaultSettings(script: string, year: number): StudySettings {
  return {
    id: randomUUID(),
    title: { ko: '공공기관 청렴도 측정', en: 'Integrity measurement of public institutions' },
    agency: { ko: '조사기관', en: 'the survey agency' },
    callBack: '02-000-0000',
    numberSource: {
      ko: '측정 대상 기관이 최근 1년 동안 업무를 처리한 분들의 명단에서 무작위로 뽑았습니다.',
      en: 'You were drawn at random from the list of people the institution dealt with in the last year.',
    },
    script,
    values: { period_from: `${year - 1}-07`, period_to: `${year}-06` },
    starts: null,
    ends: null,
    training: false,
    demonstration: null,
    timeZone: 'Asia/Seoul',
    maxAttempts: 7,
    leaseHours: 24,
    defaultTarget: 10,
  }
}

/** The period whose dealings are measured, in whole months (YYYY-MM); null if the study's script has none. */
export function periodOf({ values }: StudySettings): { from: string; to: string } | null {
  const { period_from: from, period_to: to } = values
  return typeof from === 'string' && typeof to === 'string' ? { from, to } : null
}

const problemsOf = (error: ZodError) =>
  error.issues.map((issue) => `${issue.path.join('.') || 'study.json'}: ${issue.message}`)

async function textIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
