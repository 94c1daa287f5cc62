import { dueTime } from './due-time.ts'
import type { World } from './world.ts'

const minute = 60_000

/**
 * Hard appointments that have come and that nobody here is free to keep: another station may. Until the
 * centre has answered they are not called here, whatever becomes of the question on its way: no case is
 * called at two stations at once.
 */
export function appointmentsToGiveBack(world: World): string[] {
  const now = dueTime(world)
  const { anyoneAfter } = world.rules().hardAppointment
  const come = world.store.reader
    .rows<{ case_id: string }>(
      `SELECT case_id FROM case_state JOIN lease USING (case_id)
       WHERE appointment_at <= ? AND appointment_at > ? AND appointment_kind = 'hard'
         AND is_open = 0 AND disposition IS NULL`,
      new Date(now).toISOString(),
      new Date(now - anyoneAfter * minute).toISOString(),
    )
    .map((row) => row.case_id)
  for (const caseId of come) world.givenBack.add(caseId)
  return come
}
