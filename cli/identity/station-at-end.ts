import type { StudySettings } from '#core/contract/study.ts'
import type { Payload } from '#core/journal/entry.ts'
import { destroyIdentity, unsentEntries } from '#station/identity/destroy.ts'
import { openStationFile } from '#station/open-file.ts'
import { systemClock, systemRandomness } from '#station/ports.ts'
import { readMeta } from '#station/store/meta.ts'
import { storeProblemText } from '#station/store/store-problem.ts'
import type { DestroyOptions } from '../commands/identity.ts'
import { Refused } from '../exit.ts'
import { chosenKeeper } from '../station/chosen-keeper.ts'

/** A station whose study is at its end, held open so that nobody works at it meanwhile. */
export interface StationAtEnd {
  settings: StudySettings | null
  unsent: number
  /** Of how many cases; null when it was done before. */
  destroy(): { cases: number } | null
  close(): void
}

/** null: no station in this folder, or one that was never enrolled. */
export async function stationAtEnd(options: DestroyOptions): Promise<StationAtEnd | null> {
  const opened = await openStationFile(options.study, {
    keeper: await chosenKeeper(options.study, options),
    random: systemRandomness,
    create: false,
  })
  if (opened.type === 'none') return null
  if (opened.type === 'refused') throw new Refused(storeProblemText(opened.problem))
  const { store } = opened
  const station = readMeta(store.reader, 'station')
  if (station === null) {
    store.close()
    return null
  }
  const study = readMeta(store.reader, 'study')
  const isDone = readMeta(store.reader, 'identityDestroyed') !== null
  return {
    settings: study === null ? null : (JSON.parse(study) as StudySettings),
    unsent: isDone ? 0 : unsentEntries(store),
    destroy() {
      const [entry] = destroyIdentity(
        { store, station, clock: systemClock, random: systemRandomness },
        'here',
      )
      return entry === undefined ? null : { cases: (entry.payload as Payload<'IdentityDestroyed'>).cases }
    },
    close: () => store.close(),
  }
}
