import type { Draft, Entry, Payload } from '#core/journal/entry.ts'
import { append } from '../journal/append.ts'
import type { Clock, Randomness } from '../ports.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import type { Store } from '../store/store.ts'

export interface DestroyIn {
  store: Store
  station: string
  clock: Clock
  random: Randomness
}

/**
 * Destroys who the cases of this station were: names, numbers, the keys of all sealed words, the
 * interviewers' notes to themselves, and the leases, so that nobody is dialled any more. On record in the
 * journal, whose chain still verifies; what was answered stays. Returns what is to be told to the centre;
 * nothing when it was done before.
 */
export function destroyIdentity(
  { store, station, clock, random }: DestroyIn,
  by: Payload<'IdentityDestroyed'>['by'],
): Entry[] {
  const isDone = readMeta(store.reader, 'identityDestroyed') !== null
  const entries = isDone
    ? []
    : store.write((writer) => {
        const counted = writer.row<{ cases: number }>('SELECT count(*) AS cases FROM case_key')
        const destroyed: Draft = {
          type: 'IdentityDestroyed',
          case: null,
          payload: { cases: counted?.cases ?? 0, by },
        }
        for (const table of ['identity', 'case_key', 'lease', 'own_note']) writer.run(`DELETE FROM ${table}`)
        // What was written down in practice may name people too: its file is read by nobody any more.
        writer.run("DELETE FROM meta WHERE name = 'practiceKey'")
        writeMeta(writer, 'identityDestroyed', new Date(clock.now()).toISOString())
        return append(writer, [destroyed], { station, script: null, clock, random })
      })
  wipeIfDue(store)
  return entries
}

/** Makes the file forget what was deleted. Once, also when the station died between the two. */
export function wipeIfDue(store: Store): void {
  if (readMeta(store.reader, 'identityDestroyed') === null) return
  if (readMeta(store.reader, 'identityWiped') !== null) return
  store.wipe()
  store.write((writer) => writeMeta(writer, 'identityWiped', '1'))
}

/** Entries that the centre does not have yet, as far as this station knows. */
export function unsentEntries(store: Store): number {
  const head = store.reader.row<{ seq: number }>('SELECT max(seq) AS seq FROM journal')?.seq ?? 0
  return head - Number(readMeta(store.reader, 'acknowledged') ?? 0)
}
