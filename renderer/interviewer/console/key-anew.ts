import type { Console } from './console.ts'
import type { Draft } from './draft.ts'
import type { EntryProblem } from './entry-problem.ts'

/** Another draft: what was wrong with the one before no longer counts, nor the question whether it was right. */
export function keyAnew(console: Console, draft: Draft, problem: EntryProblem | null = null) {
  const { panel } = console.state()
  console.change({ draft, problem, panel: panel?.name === 'override' ? null : panel })
}
