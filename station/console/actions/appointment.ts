import { mayCall } from '#core/cases/calling-hours.ts'
import type { Draft, Payload } from '#core/journal/entry.ts'
import { caseKey, identityOf } from '../../identity/identity.ts'
import { sealText } from '../../identity/seal.ts'
import { type Action, decided, notNow } from '../action.ts'
import { caseRow } from '../case-rows.ts'
import { dueTime } from '../due-time.ts'
import { type OnCase, openCase, screenOf } from '../state.ts'
import type { World } from '../world.ts'

type Input = Omit<Payload<'AppointmentMade'>, 'attempt' | 'sealed' | 'with' | 'instead'> & {
  note: string | null
}

/** A time to call again. It ends the call, unless the call is being wrapped up already. */
export const appointment: Action<Input> = {
  on: ['preparing', 'dialling', 'interviewing', 'wrapping-up'],
  decide({ world, state }, { at, kind, phone, note }) {
    const { file, call, prompt } = openCase(state)
    const { attempt } = call.context
    if (call.context.neverAgain) return notNow
    const time = Date.parse(at)
    const now = dueTime(world)
    if (time <= now || !mayCall(time, world.rules()))
      return { type: 'not-accepted', problem: { type: 'out-of-range', min: now, max: null } }
    if (identityOf(world.store.reader, file.case)?.[phone] == null) return notNow
    const key = caseKey(world.store.reader, file.case)
    const words = note === null || note === '' ? null : note
    if (words !== null && key === null) return notNow
    const sealed = words === null || key === null ? null : sealText(words, key, world.random)
    const { dialledAt, reachedAt } = call.context
    const agreed =
      dialledAt === null ? {} : { with: reachedAt === null ? ('other' as const) : ('person' as const) }
    const utc = new Date(time).toISOString()
    const instead = replacesOne(world, openCase(state))
    const made: Draft = {
      type: 'AppointmentMade',
      case: file.case,
      payload: { attempt, at: utc, kind, phone, sealed, ...agreed, ...(instead ? { instead } : {}) },
    }
    const screen = screenOf(state)
    const asked = screen === 'interviewing' && prompt ? { item: prompt.item } : {}
    const ended: Draft = {
      type: 'CallEnded',
      case: file.case,
      payload: { attempt, outcome: 'appointment', ...asked },
    }
    return decided([made, ...(screen === 'wrapping-up' ? [] : [ended])], {
      becomes: (next) => {
        const onCase = openCase(next)
        return { ...next, onCase: { ...onCase, appointments: onCase.appointments + (instead ? 0 : 1) } }
      },
    })
  },
}

/** One of this very call, or, while nothing has been dialled, the one that the case came for. */
function replacesOne({ store }: World, { file, call }: OnCase): boolean {
  const { appointment, dialledAt } = call.context
  if (appointment !== null) return true
  return dialledAt === null && caseRow(store.reader, file.case)?.appointment_at != null
}
