import type { Prompt } from '#core/contract/prompt.ts'
import type { Draft } from '../console/draft.ts'
import type { EntryProblem } from '../console/entry-problem.ts'
import { useConsoleState } from '../console/use-console.ts'
import { DayEntry } from './DayEntry.tsx'
import { KeptAnswer } from './KeptAnswer.tsx'
import { NumberEntry } from './NumberEntry.tsx'
import { ProblemBox } from './ProblemBox.tsx'
import { WordsField } from './WordsField.tsx'

/** An answer that is typed, not chosen: a number, a day, words. What is wrong with it stands below it. */
export function TypedAnswer({
  prompt,
  draft,
  problem,
}: {
  prompt: Prompt
  draft: Draft
  problem: EntryProblem | null
}) {
  const { panel } = useConsoleState()
  if (!isTyped(prompt)) return null
  const canClear = prompt.kind !== 'text' && draft.typed !== '' && panel === null
  return (
    <>
      {prompt.kind === 'number' && (
        <NumberEntry prompt={prompt} typed={draft.typed} wrong={problem !== null} />
      )}
      {prompt.kind === 'date' && <DayEntry prompt={prompt} typed={draft.typed} wrong={problem !== null} />}
      {prompt.kind === 'text' && <WordsField prompt={prompt} draft={draft} wrong={problem !== null} />}
      {problem && <ProblemBox problem={problem} canClear={canClear} />}
      {prompt.kind !== 'text' && <KeptAnswer prompt={prompt} draft={draft} />}
    </>
  )
}

export function isTyped({ kind }: Prompt): boolean {
  return kind === 'number' || kind === 'date' || kind === 'text'
}
