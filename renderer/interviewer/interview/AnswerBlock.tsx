import type { PromptOption } from '#core/contract/prompt.ts'
import type { InterviewScreen } from '#core/contract/station-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Draft } from '../console/draft.ts'
import { type EntryProblem, filledCodes, found, toggle } from '../console/entry.ts'
import { useConsole } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import './answer-block.css'
import { EntryBox } from './EntryBox.tsx'
import { KeptAnswer } from './KeptAnswer.tsx'
import { NotRead } from './NotRead.tsx'
import { NumberEntry } from './NumberEntry.tsx'
import { OptionRow } from './OptionRow.tsx'
import { WordsField } from './WordsField.tsx'

/** The entry box, what is read to choose from, and what is never read. */
export function AnswerBlock({
  screen,
  draft,
  problem,
}: {
  screen: InterviewScreen
  draft: Draft
  problem: EntryProblem | null
}) {
  const { prompt } = screen
  const console = useConsole()
  const t = useText()
  const filled = filledCodes(prompt, draft)
  const meant = new Set(draft.typed === '' ? [] : found(prompt, draft).map((option) => option.code))
  const read = prompt.options.filter((option) => option.read)

  /** A click chooses as a digit does; only Enter confirms. */
  const choose = (option: PromptOption) => {
    const next =
      prompt.kind === 'multiple' ? toggle(prompt, draft, option) : { ...draft, typed: String(option.code) }
    console.change({ draft: next, problem: null })
    document.querySelector<HTMLElement>('[data-entry]')?.focus()
  }

  return (
    <div
      className="answer-block"
      data-many={manyOf(read.length)}
      data-stretch={(read.length > 0 && read.length <= 4) || undefined}
    >
      <EntryBox prompt={prompt} draft={draft} problem={problem} />
      <div className="answer-read">
        {read.length > 0 && (
          <h2 className="margin-word" data-read={!prompt.observed || undefined} id="read-options">
            <Icon name={prompt.observed ? 'flat' : 'wave'} />
            {prompt.observed ? t.interview.observed : t.interview.readOptions}
            {prompt.kind === 'multiple' && draft.chosen.length > 0 && (
              <span className="answer-count">{t.interview.chosen(draft.chosen.length)}</span>
            )}
          </h2>
        )}
        {read.length > 0 && (
          <ul className="answer-options" data-many={manyOf(read.length)} aria-labelledby="read-options">
            {read.map((option) => (
              <OptionRow
                key={option.code}
                option={option}
                filled={filled.includes(option.code)}
                meant={meant.has(option.code)}
                several={prompt.kind === 'multiple'}
                kept={
                  draft.typed === '' && prompt.kind !== 'multiple' && prompt.kept?.codes.includes(option.code)
                }
                observed={prompt.observed}
                onChoose={() => choose(option)}
              />
            ))}
          </ul>
        )}
        {prompt.kind === 'statement' && <p className="answer-statement">{t.interview.readThenEnter}</p>}
        {prompt.kind === 'number' && <NumberEntry prompt={prompt} typed={draft.typed} />}
        {prompt.kind === 'text' && <WordsField prompt={prompt} draft={draft} />}
        {prompt.kind === 'number' && <KeptAnswer prompt={prompt} draft={draft} />}
      </div>
      <NotRead screen={screen} draft={draft} filled={filled} meant={meant} onChoose={choose} />
    </div>
  )
}

function manyOf(count: number): 'few' | 'some' | 'many' {
  return count <= 2 ? 'few' : count <= 4 ? 'some' : 'many'
}
