import type { Console } from './console.ts'
import type { Draft } from './draft.ts'
import type { EntryProblem } from './entry-problem.ts'
import { nothingOpen } from './panels.ts'
import type { Panel } from './state.ts'

/** Another draft: what was wrong with the one before no longer counts, nor the question whether it was right. */
export function keyAnew(console: Console, draft: Draft, problem: EntryProblem | null = null) {
  const { panel, beneath } = console.state()
  const isDoubt = (one: Panel | null) => one?.name === 'override'
  const doubted = isDoubt(panel) || beneath.some(isDoubt)
  console.change({ draft, problem, ...(doubted ? nothingOpen : {}) })
}
