import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Reading, Writing } from '../database/database.ts'

/** The questionnaires that come with the program. */
export const scriptsFolder = fileURLToPath(new URL('../../survey-scripts/', import.meta.url))
export const defaultScript = 'external-integrity-2013'

export interface ScriptText {
  /** `id@version`, what a case is pinned to. */
  script: string
  text: string
}

const head = z.object({ script: z.string().min(1), version: z.coerce.string().min(1) })

/** The script of a folder below survey-scripts, with the version its file says; null if there is none. */
export async function readScript(id: string, folder = scriptsFolder): Promise<ScriptText | null> {
  if (!/^[\w.-]+$/.test(id)) return null
  let text: string
  try {
    text = await readFile(join(folder, id, 'script.yaml'), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  const { script, version } = head.parse(parse(text))
  return { script: `${script}@${version}`, text }
}

/**
 * Keeps the text of a script version, so that stations and exports have it whatever becomes of the file.
 * A version's text never changes once a case is pinned to it; until then the file may be corrected.
 */
export async function pinScript(t: Writing, { script, text }: ScriptText): Promise<void> {
  const used = await t
    .selectFrom('cases')
    .select('id')
    .where('script', '=', script)
    .limit(1)
    .executeTakeFirst()
  const keeping = t.insertInto('script').values({ script, text })
  await (used
    ? keeping.onConflict((c) => c.doNothing())
    : keeping.onConflict((c) => c.column('script').doUpdateSet({ text }))
  ).execute()
}

export async function pinnedScript(db: Reading, script: string): Promise<string | null> {
  const row = await db.selectFrom('script').select('text').where('script', '=', script).executeTakeFirst()
  return row?.text ?? null
}
