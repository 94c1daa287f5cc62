import type { Console } from './console.ts'
import { typedProblem, typeInto } from './entry.ts'
import { keyAnew } from './key-anew.ts'
import type { Pressed } from './pressed.ts'

/** A letter that was held while an answer was saved goes where it would have been typed. */
export function typeAhead(console: Console, { types, focus }: Pressed): boolean {
  const { view, draft, panel } = console.state()
  if (types.length !== 1 || focus === 'words' || panel !== null) return false
  const screen = view?.screen
  if (screen?.name === 'wrap-up') {
    console.change({ draft: { ...draft, typed: draft.typed + types, row: null } })
    return true
  }
  if (screen?.name !== 'interview') return false
  const { prompt } = screen
  if (prompt.kind === 'text') {
    keyAnew(console, { ...draft, words: draft.words + types })
    return true
  }
  const next = typeInto(prompt, draft, draft.typed + types)
  keyAnew(console, next, typedProblem(prompt, next))
  return true
}
