import type { Language } from '#core/contract/language.ts'
import { type Action, decided } from '../action.ts'
import { stepInterview } from '../interview-step.ts'
import { screenOf } from '../state.ts'

/** The language of the screen and of the interview on it. */
export const switchLanguage: Action<{ language: Language }> = {
  on: [
    'sign-in',
    'pledging',
    'available',
    'on-break',
    'replaying',
    'preparing',
    'dialling',
    'interviewing',
    'wrapping-up',
  ],
  decide(at, { language }) {
    if (screenOf(at.state) !== 'interviewing')
      return decided([], { becomes: (next) => ({ ...next, language }) })
    const stepped = stepInterview(at, { type: 'language.switched', language })
    if (stepped.type !== 'decided') return stepped
    return {
      ...stepped,
      becomes: (next, entries) => ({ ...(stepped.becomes?.(next, entries) ?? next), language }),
    }
  },
}
