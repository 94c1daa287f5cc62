import { resolve } from 'node:path'
import type { Admin } from '#server/admin/client.ts'
import { Refused } from '../exit.ts'
import { message } from '../report.ts'
import { openingText } from './opening-text.ts'

/**
 * Runs one command's work on the centre of a study folder, and says when that made the study. `address`:
 * of the server the work goes through; null when the centre is opened here.
 */
export async function withAdmin<T>(
  study: string,
  what: string,
  work: (admin: Admin, address: string | null) => Promise<T>,
): Promise<T> {
  const { reachAdmin } = await import('#server/admin/reach.ts')
  const root = resolve(study)
  const reached = await reachAdmin(root, what)
  if (reached.type !== 'reached') throw new Refused(openingText(reached, root))
  try {
    if (reached.created) message(createdText(root))
    return await work(reached.admin, reached.address)
  } finally {
    await reached.close()
  }
}

export const createdText = (root: string) => ({
  ko: `새 조사를 만들었습니다: ${root} (설정은 study.json에서 고칩니다)`,
  en: `New study made: ${root} (its settings are in study.json)`,
})
