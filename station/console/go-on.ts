import type { Draft } from '#core/journal/entry.ts'
import { firstLook } from './actions/next-case.ts'
import { openRow } from './case-rows.ts'
import { loadCase } from './load-case.ts'
import type { World } from './world.ts'

/** A call that the station was stopped in, and what is journalled when it goes on. */
export interface GoesOn {
  caseId: string
  drafts: Draft[]
  script: string | null
}

/**
 * The call that whoever signs in now goes on with. Its own interviewer goes on anywhere in it; another
 * one only closes a call that has ended: a case that was reached is not called again for want of a code.
 */
export function callToGoOnWith(world: World, interviewer: string): GoesOn | null {
  const row = openRow(world.store.reader)
  if (row === undefined) return null
  const { call, prompt, file, inUse } = loadCase(world, row.case_id, {
    resumed: true,
    why: { type: 'fresh' },
  })
  if (row.opened_by !== interviewer && call.value !== 'wrapping-up') return null
  const goesOn = { caseId: row.case_id, script: null, drafts: [] }
  switch (call.value) {
    case 'preparing':
    case 'dialling':
    case 'ringing':
    case 'connected':
      return { ...goesOn, drafts: [firstLook(interviewer, row.case_id, inUse)] }
    case 'interviewing': {
      // Not to be restored: the case is opened anew like anybody else's.
      if (prompt === null) return null
      const payload = { item: prompt.item }
      return {
        ...goesOn,
        script: file.script,
        drafts: [{ type: 'InterviewResumed', case: row.case_id, payload }],
      }
    }
    case 'wrapping-up': {
      if (row.opened_by === interviewer) return goesOn
      return { ...goesOn, drafts: [{ type: 'CaseTakenOver', case: row.case_id, payload: { interviewer } }] }
    }
    case 'closed':
      return null
    default:
      return call.value satisfies never
  }
}
