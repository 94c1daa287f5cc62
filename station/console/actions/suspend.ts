import { type Action, decided } from '../action.ts'
import { openCase } from '../state.ts'

/**
 * The call stops from our side, in mid-interview: no break-off, the question stays the one to be asked
 * next. The case is left open for whoever is free, here or at another station.
 */
export const suspend: Action<unknown> = {
  on: ['interviewing'],
  decide({ state }) {
    const { file, call, prompt } = openCase(state)
    const { attempt } = call.context
    const payload = { attempt, outcome: 'suspended' as const, ...(prompt && { item: prompt.item }) }
    return decided([{ type: 'CallEnded', case: file.case, payload }])
  },
}
