import { implement, ORPCError } from '@orpc/server'
import { centreContract } from '#core/contract/centre.ts'
import type { JudgingRunner } from '../journal/judging.ts'
import { receiveBatch } from '../journal/receive.ts'
import type { Centre } from '../study/centre.ts'
import { authenticate } from './authenticate.ts'
import { enrol } from './enrol.ts'
import { pull } from './pull.ts'

export interface StationContext {
  centre: Centre
  judging: JudgingRunner
  authorization: string | undefined
}

const contract = implement(centreContract).$context<StationContext>()

/** What stations call. */
export const stationRouter = contract.router({
  enrol: contract.enrol.handler(async ({ input, context, errors }) => {
    const enrolling = await enrol(context.centre, input)
    switch (enrolling.type) {
      case 'enrolled':
        return { station: enrolling.station, token: enrolling.token }
      case 'wrong-code':
        throw errors.WRONG_CODE()
      case 'bad-key':
        throw new ORPCError('BAD_REQUEST', { message: 'publicKey is not an Ed25519 key' })
      default:
        return enrolling satisfies never
    }
  }),
  push: contract.push.handler(async ({ input, context, errors }) => {
    const station = await authenticate(context.centre, context.authorization)
    if (station === null) throw errors.UNKNOWN_STATION()
    const reception = await receiveBatch(context.centre, station, input)
    switch (reception.type) {
      case 'bad-signature':
        throw errors.BAD_SIGNATURE()
      case 'malformed':
        throw new ORPCError('BAD_REQUEST', { message: 'entries of another station, or not consecutive' })
      case 'received':
      case 'resend':
      case 'forked':
        context.judging.wake()
        return reception
      default:
        return reception satisfies never
    }
  }),
  pull: contract.pull.handler(async ({ input, context, errors }) => {
    const station = await authenticate(context.centre, context.authorization)
    if (station === null) throw errors.UNKNOWN_STATION()
    // What the station pushed a moment ago decides what it holds and what is done.
    await context.judging.settled()
    return pull(context.centre, station, input)
  }),
})
