import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import type { EntryProblem } from '../console/entry-problem.ts'
import { useText } from '../texts/texts.ts'
import './problem-box.css'
import { problemText } from './problem-text.ts'

/** What is wrong, as a sentence. A check of the script is dashed, without a bar: it is never read aloud. */
export function ProblemBox({ problem, canClear = false }: { problem: EntryProblem; canClear?: boolean }) {
  const t = useText()
  const check = problem.type === 'check-failed'
  return (
    <div className="problem-box" id="problem" data-check={check || undefined}>
      {check && (
        <h2>
          <Icon name="flat" />
          {t.interview.check}
        </h2>
      )}
      <p className="entry-problem">{problemText(problem, t)}</p>
      {canClear && (
        <p className="problem-clear">
          <KeyCap>⌫</KeyCap>
          {t.interview.keyAgain}
        </p>
      )}
    </div>
  )
}
