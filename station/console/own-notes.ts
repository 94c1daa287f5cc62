import type { OwnNote } from '#core/contract/my-day.ts'
import type { Store } from '../store/store.ts'
import { startOfToday } from './shift-today.ts'
import type { World } from './world.ts'

/**
 * Notes to oneself about the day. They may name people and are nobody else's: they stay in the station's
 * encrypted file, out of the journal and of every upload, and are gone once the day is over.
 */
export function keepOwnNote(world: World, interviewer: string, text: string): void {
  world.store.write((writer) =>
    writer.run(
      'INSERT INTO own_note (at, interviewer, text) VALUES (?, ?, ?)',
      new Date(world.clock.now()).toISOString(),
      interviewer,
      text,
    ),
  )
}

/** Today's, oldest first. */
export function ownNotes(world: World, interviewer: string): OwnNote[] {
  return world.store.reader.rows<OwnNote>(
    'SELECT at, text FROM own_note WHERE interviewer = ? AND at >= ? ORDER BY at',
    interviewer,
    startOfToday(world),
  )
}

/** Everybody's of earlier days: at each sign-in. */
export function forgetOldNotes(store: Store, since: string): void {
  const old = store.reader.row('SELECT 1 FROM own_note WHERE at < ?', since)
  if (old !== undefined) store.write((writer) => writer.run('DELETE FROM own_note WHERE at < ?', since))
}
