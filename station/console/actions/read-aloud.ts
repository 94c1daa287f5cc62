import { type Action, decided } from '../action.ts'
import { openCase, type Screen, screenOf } from '../state.ts'

const inCall: readonly Screen[] = ['dialling', 'interviewing', 'wrapping-up']

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

function where(state: Parameters<typeof openCase>[0]) {
  const { file, prompt } = openCase(state)
  const item = screenOf(state) === 'interviewing' ? (prompt?.item ?? null) : null
  return { case: file.case, payload: { item } }
}
