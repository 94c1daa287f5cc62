import { type Action, decided } from '../action.ts'

/** Too many wrong PINs for one number: the centre is to know of it. */
export const lock: Action<{ number: string }> = {
  on: ['sign-in'],
  decide: (_, { number }) =>
    decided([{ type: 'SignInLocked', case: null, payload: { interviewer: number } }]),
}
