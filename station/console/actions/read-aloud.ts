import { type Action, decided } from '../action.ts'
import { openCase, type Screen, screenOf } from '../state.ts'

const phases = ['dialling', 'interviewing', 'wrapping-up'] as const
const inCall: readonly Screen[] = phases

const phaseOf = (screen: Screen) => phases.find((phase) => phase === screen) ?? null

/** The respondent asked where the number is from, and was told. */
export const numberSourceRead: Action<unknown> = {
  on: inCall,
  decide: ({ state }) => decided([{ type: 'NumberSourceRead', ...where(state) }]),
}

/** The confidentiality text was read once more. */
export const confidentialityRead: Action<unknown> = {
  on: inCall,
  decide: ({ state }) => decided([{ type: 'ConfidentialityRead', ...where(state) }]),
}

/** Who calls and where they can be called back was read. */
export const callBackRead: Action<unknown> = {
  on: inCall,
  decide: ({ state }) => decided([{ type: 'CallBackRead', ...where(state) }]),
}

function where(state: Parameters<typeof openCase>[0]) {
  const { file, prompt } = openCase(state)
  const phase = phaseOf(screenOf(state))
  const item = phase === 'interviewing' ? (prompt?.item ?? null) : null
  return { case: file.case, payload: { item, ...(phase === null ? {} : { phase }) } }
}
