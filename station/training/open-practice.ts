import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { v4 as uuidv4 } from 'uuid'
import { type Console, createConsole, type Revisions } from '../console/console.ts'
import { save, stationStarted } from '../console/perform.ts'
import type { ToRedo } from '../console/replay.ts'
import type { World } from '../console/world.ts'
import { notSavedReason } from '../store/disk-fault.ts'
import { newKey } from '../store/key/beside.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import { openStore, type Store } from '../store/store.ts'
import { addToPractice, refillPractice } from './practice-cases.ts'
import { practiceWorld } from './practice-world.ts'

export interface Practice {
  console: Console
  /** False when it cannot be kept. */
  add(redo: ToRedo): boolean
  close(): void
}

/** Opens practice beside the real world; null when it cannot be had here and now. */
export function openPractice(real: World, file: string, revisions: Revisions): Practice | null {
  const store = storeOf(real, file)
  if (store === null) return null
  const world = practiceWorld(real, store, stationOf(store))
  const started = save(world, [stationStarted(world)], null)
  if (started.type === 'not-saved' || !refillPractice(world, real)) {
    store.close()
    return null
  }
  const console = createConsole(world, {
    sync: () => ({ state: 'apart', at: null, pending: 0 }),
    appended(entries) {
      if (entries.some(({ type }) => type === 'CaseClosed')) refillPractice(world, real)
    },
    revisions,
  })
  return { console, add: (redo) => addToPractice(world, real, redo), close: () => store.close() }
}

/** A file that does not open any more is made anew: nothing that anybody answered is in it. */
function storeOf(real: World, file: string): Store | null {
  const key = keyOf(real)
  if (key === null) return null
  const files = { file, keyFile: '', key }
  const options = { random: real.random, create: true }
  const opened = openStore(files, options)
  if (opened.type === 'opened') return opened.store
  real.log('practice.made-anew', { problem: opened.problem.type })
  if (opened.problem.type === 'in-use' || opened.problem.type === 'unwritable') return null
  rmSync(dirname(file), { recursive: true, force: true })
  const again = openStore(files, options)
  return again.type === 'opened' ? again.store : null
}

/** In the real file, so that practice is read by nobody who cannot read that; null when it cannot be kept. */
function keyOf(real: World): string | null {
  const known = readMeta(real.store.reader, 'practiceKey')
  if (known !== null) return known
  const key = newKey(real.random)
  try {
    real.store.write((writer) => writeMeta(writer, 'practiceKey', key))
    return key
  } catch (error) {
    const why = notSavedReason(error)
    if (why === null) throw error
    real.log('practice.no-key', { why })
    return null
  }
}

/** An id of its own: nothing of practice could be taken for the real station's. */
function stationOf(store: Store): string {
  const known = readMeta(store.reader, 'station')
  if (known !== null) return known
  const made = `practice-${uuidv4()}`
  store.write((writer) => writeMeta(writer, 'station', made))
  return made
}
