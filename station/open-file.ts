import { existsSync } from 'node:fs'
import { stationFiles } from './files.ts'
import type { Randomness } from './ports.ts'
import { findKey, moveKey } from './store/key/find-key.ts'
import type { KeptBy, KeyKeeper } from './store/key/key-keeper.ts'
import type { KeyProblem } from './store/key/key-problem.ts'
import { openStore, type Store } from './store/store.ts'
import { refusedBySystem, type StoreProblem } from './store/store-problem.ts'

export type OpenedFile =
  | {
      type: 'opened'
      store: Store
      keptBy: KeptBy
      /** Why the key is not kept where it was asked to be. */
      instead: KeyProblem | null
    }
  | { type: 'none'; file: string }
  | { type: 'refused'; problem: StoreProblem }

/**
 * Opens the file of a study's station with its key, by whoever keeps it. A key that lay beside the file
 * goes to the keeper that was brought, once it has opened the file.
 */
export async function openStationFile(
  study: string,
  options: { keeper: KeyKeeper | null; random: Randomness; create: boolean },
): Promise<OpenedFile> {
  const files = stationFiles(study)
  if (!options.create && !existsSync(files.file)) return { type: 'none', file: files.file }
  try {
    return await open(files, options)
  } catch (error) {
    return { type: 'refused', problem: refusedBySystem(files.file, error) }
  }
}

async function open(
  files: ReturnType<typeof stationFiles>,
  { keeper, random, create }: { keeper: KeyKeeper | null; random: Randomness; create: boolean },
): Promise<OpenedFile> {
  const found = await findKey(files, keeper, random)
  if (found.type === 'refused') return found
  const { key, keptBy } = found
  const opened = openStore(keptBy === 'beside' ? files : { ...files, key }, { random, create })
  if (opened.type === 'refused') return opened
  const { store } = opened
  if (keptBy !== 'beside' || keeper === null || found.instead !== null)
    return { type: 'opened', store, keptBy, instead: found.instead }
  const moved = await moveKey(files.keyFile, key, keeper)
  if (moved.type === 'moved') return { type: 'opened', store, keptBy: keeper.keptBy, instead: null }
  if (moved.problem.type === 'no-system-store')
    return { type: 'opened', store, keptBy, instead: moved.problem }
  store.close()
  return moved
}
