import { implement } from '@orpc/server'
import { supervisorContract } from '#core/contract/supervisor.ts'
import { release } from '../leases/release.ts'
import type { Centre } from '../study/centre.ts'
import { caseRows, conflictRows } from './case-rows.ts'
import type { ProgressFeed } from './feed.ts'
import { handRows } from './hands.ts'
import { progressOf } from './progress.ts'
import { isSession } from './session.ts'

export interface SupervisorContext {
  centre: Centre
  feed: ProgressFeed
  session: string | null
}

const contract = implement(supervisorContract).$context<SupervisorContext>()

/** What a supervisor's browser calls. */
export const supervisorRouter = contract.router({
  progress: contract.progress.handler(async ({ context, errors }) => {
    if (!(await isSession(context.centre, context.session))) throw errors.SIGNED_OUT()
    return progressOf(context.centre)
  }),
  watchProgress: contract.watchProgress.handler(async ({ context, errors, signal }) => {
    if (!(await isSession(context.centre, context.session))) throw errors.SIGNED_OUT()
    return context.feed.watch(signal)
  }),
  cases: contract.cases.handler(async ({ input, context, errors }) => {
    if (!(await isSession(context.centre, context.session))) throw errors.SIGNED_OUT()
    return caseRows(context.centre.db, input)
  }),
  conflicts: contract.conflicts.handler(async ({ context, errors }) => {
    if (!(await isSession(context.centre, context.session))) throw errors.SIGNED_OUT()
    return conflictRows(context.centre.db)
  }),
  hands: contract.hands.handler(async ({ context, errors }) => {
    if (!(await isSession(context.centre, context.session))) throw errors.SIGNED_OUT()
    const { db, settings, clock } = context.centre
    return handRows(db, settings, clock.now())
  }),
  release: contract.release.handler(async ({ input, context, errors }) => {
    if (!(await isSession(context.centre, context.session))) throw errors.SIGNED_OUT()
    await release(context.centre, input.case)
    return null
  }),
})
