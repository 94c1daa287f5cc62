import type { Interview } from '#core/interview/interview.ts'
import { restore } from '#core/interview/restore.ts'
import type { Draft, Entry } from '#core/journal/entry.ts'
import type { CompiledScript } from '#core/script/compile.ts'
import type { World } from './world.ts'

export interface Restored {
  interview: Interview
  /** The last entry of it, when another station wrote that one. */
  elsewhere: { station: string; seq: number } | null
}

/**
 * The interview of a case from its entries (words in clear); null when none was begun. Two stations that
 * held one case at once leave entries that are no single interview: then our own part is taken, and
 * failing that the interview begins anew. Every answer stays in the journal for a supervisor to settle.
 */
export function restoreInterview(
  world: World,
  script: CompiledScript,
  entries: readonly Entry[],
): Restored | null {
  const own = entries.filter((entry) => entry.station === world.station.id)
  for (const some of [entries, own]) {
    try {
      const interview = restore(script, some as unknown as readonly Draft[])
      return interview === null ? null : { interview, elsewhere: lastElsewhere(some, world.station.id) }
    } catch (error) {
      world.log('interview.not-restored', { case: own[0]?.case, message: (error as Error).message })
    }
  }
  return null
}

/** Only entries of an interview name their script. */
function lastElsewhere(entries: readonly Entry[], here: string): Restored['elsewhere'] {
  const last = entries.findLast((entry) => entry.script !== null)
  return last === undefined || last.station === here ? null : { station: last.station, seq: last.seq }
}
