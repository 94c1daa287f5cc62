import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seeded } from '#core/generated/random.ts'
import { endAll } from '../faults/malgeum.ts'
import { reopenAfter } from '../faults/reopen.ts'
import { type Spread, spread } from './spread.ts'

export interface Reopening {
  /** In the station's journal. */
  entries: number
  /** ms from the start of the process until it could be entered. */
  open: Spread
  /** ms from the start of the process until the interview stood on its question again, signing in included. */
  shown: Spread
}

/** A station that is killed in mid-interview, with weeks of work in its journal, and started again. */
export async function reopening(interviews: number, deaths: number): Promise<Reopening> {
  const study = mkdtempSync(join(tmpdir(), 'malgeum-bench-'))
  try {
    const { entries, times, said } = await reopenAfter(study, { interviews, deaths, random: seeded(11) })
    if (!said) throw new Error('the console did not say that it stands where it was')
    return {
      entries,
      open: spread(times.map(({ open }) => open)),
      shown: spread(times.map(({ shown }) => shown)),
    }
  } finally {
    await endAll()
    rmSync(study, { recursive: true, force: true })
  }
}
