import type { Draft, Payload } from '#core/journal/entry.ts'
import { entriesOfCase } from '../journal/read.ts'
import type { World } from './world.ts'

/**
 * What ends a call that the station was stopped in, when somebody else takes the case: the attempt ends
 * as a technical one, and every case that was opened is closed.
 */
export function interruptedCall(world: World, caseId: string): Draft[] {
  const entries = entriesOfCase(world.store.reader, caseId)
  const opened = entries.findLastIndex(
    (entry) => entry.type === 'CaseOpened' && entry.station === world.station.id,
  )
  const since = entries.slice(opened)
  const interviewer = (since[0]?.payload as Payload<'CaseOpened'> | undefined)?.interviewer ?? ''
  const dialled = since.find((entry) => entry.type === 'CallDialled')
  const closed: Draft = { type: 'CaseClosed', case: caseId, payload: { interviewer } }
  if (dialled === undefined || since.some((entry) => entry.type === 'CallEnded')) return [closed]
  const { attempt } = dialled.payload as Payload<'CallDialled'>
  return [{ type: 'CallEnded', case: caseId, payload: { attempt, outcome: 'technical' } }, closed]
}
