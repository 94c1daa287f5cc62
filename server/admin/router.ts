import { implement, ORPCError } from '@orpc/server'
import { examineCentre } from '../doctor/examine.ts'
import { exportCsv } from '../export/export.ts'
import { exportParadata } from '../export/paradata.ts'
import { destroyIdentity } from '../identity/destroy.ts'
import { addInterviewer, listInterviewers, markConverter, renewPin } from '../interviewers/interviewers.ts'
import { handIn } from '../journal/hand-in.ts'
import { rebuild } from '../journal/rebuild.ts'
import { importRoster } from '../roster/import.ts'
import { makeEnrolmentCode } from '../stations/codes.ts'
import type { Centre } from '../study/centre.ts'
import { makeSupervisorToken } from '../supervisor/session.ts'
import { adminContract } from './contract.ts'
import { studySummary } from './summary.ts'

export interface AdminContext {
  centre: Centre
  /** Of a caller over loopback the key it showed has been checked before this is true. */
  allowed: boolean
}

const contract = implement(adminContract).$context<AdminContext>()
const admin = contract.use(({ context, next }) => {
  if (!context.allowed) throw new ORPCError('UNAUTHORIZED')
  return next()
})

/** The operations behind the command line. */
export const adminRouter = admin.router({
  study: admin.study.handler(({ context }) => studySummary(context.centre)),
  rebuild: admin.rebuild.handler(({ context }) => rebuild(context.centre)),
  examine: admin.examine.handler(({ context }) => examineCentre(context.centre)),
  destroyIdentity: admin.destroyIdentity.handler(({ context }) => destroyIdentity(context.centre)),
  importRoster: admin.importRoster.handler(({ input, context }) => importRoster(context.centre, input.path)),
  exportCsv: admin.exportCsv.handler(({ input, context }) => exportCsv(context.centre, input.path)),
  handIn: admin.handIn.handler(({ input, context }) => handIn(context.centre, input.path)),
  exportParadata: admin.exportParadata.handler(({ input, context }) =>
    exportParadata(context.centre, input.path),
  ),
  addInterviewer: admin.addInterviewer.handler(({ input, context }) => addInterviewer(context.centre, input)),
  markConverter: admin.markConverter.handler(({ input, context }) => markConverter(context.centre, input)),
  renewPin: admin.renewPin.handler(({ input, context }) => renewPin(context.centre, input.number)),
  listInterviewers: admin.listInterviewers.handler(({ context }) => listInterviewers(context.centre)),
  enrolmentCode: admin.enrolmentCode.handler(async ({ context: { centre } }) => ({
    code: await centre.db.transaction().execute((t) => makeEnrolmentCode(t, centre.clock)),
  })),
  supervisorToken: admin.supervisorToken.handler(async ({ context }) => ({
    token: await makeSupervisorToken(context.centre),
  })),
})
