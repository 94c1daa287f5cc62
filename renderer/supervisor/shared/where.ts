import type { Language } from '#core/contract/language.ts'
import type { Progress } from '#core/contract/supervisor.ts'
import { nameIn } from './name.ts'

/** Institution and task of a case by their names; by their codes where the progress has none. */
export function whereIn(
  progress: Progress,
  { institution, task }: { institution: string; task: string },
  language: Language,
): string {
  const its = progress.institutions.find((one) => one.institution === institution)
  const named = its?.tasks.find((one) => one.task === task)
  return its && named ? `${nameIn(language, its)} · ${nameIn(language, named)}` : `${institution} · ${task}`
}
