import type { Prompt } from '#core/contract/prompt.ts'
import type { EntryProblem } from '../console/entry-problem.ts'
import { useText } from '../texts/texts.ts'
import { problemText } from './problem-text.ts'

/** The one live region: tells whoever listens to the screen each new question, and what is wrong. */
export function Announcer({ prompt, problem }: { prompt: Prompt; problem: EntryProblem | null }) {
  const t = useText()
  return (
    <p className="visually-hidden" aria-live="polite">
      {problem
        ? problemText(problem, t)
        : [prompt.item, prompt.question, prompt.second].filter(Boolean).join(' ')}
    </p>
  )
}
