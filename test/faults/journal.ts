import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Entry } from '#core/journal/entry.ts'
import { stationFiles } from '#station/files.ts'
import { caseKey } from '#station/identity/identity.ts'
import { unsealEntry } from '#station/identity/seal-entry.ts'
import { allEntries } from '#station/journal/read.ts'
import { systemRandomness } from '#station/ports.ts'
import { openStore } from '#station/store/store.ts'
import { malgeum } from './malgeum.ts'

/**
 * A station's files as they are on disk, copied aside while no station runs: what is looked at here is
 * what a restart finds, and looking changes nothing of it.
 */
export function copyStation(study: string, aside: string): void {
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true })
  cpSync(dirname(stationFiles(study).file), join(aside, 'station'), { recursive: true })
}

/** Its journal, words in clear where the case is still leased. */
export function journalOf(study: string): Entry[] {
  const opened = openStore(stationFiles(study), { random: systemRandomness, create: false })
  if (opened.type === 'refused') throw new Error(JSON.stringify(opened.problem))
  const { store } = opened
  try {
    return [...allEntries(store.reader)].map((entry) =>
      unsealEntry(entry, entry.case === null ? null : caseKey(store.reader, entry.case)),
    )
  } finally {
    store.close()
  }
}

/** What `malgeum doctor` finds. */
export async function doctor(study: string): Promise<{ code: number | null; report: unknown }> {
  const examined = malgeum<{ station: unknown }>(['doctor', '--study', study])
  const report = await examined.ready
  return { code: (await examined.ended).code, report }
}
