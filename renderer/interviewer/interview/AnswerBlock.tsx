import type { Prompt, PromptOption } from '#core/contract/prompt.ts'
import type { InterviewScreen } from '#core/contract/station-view.ts'
import type { Draft } from '../console/draft.ts'
import { filledCodes, found, toggle } from '../console/entry.ts'
import type { EntryProblem } from '../console/entry-problem.ts'
import { keyAnew } from '../console/key-anew.ts'
import { useConsole } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import './answer-block.css'
import { EntryBox } from './EntryBox.tsx'
import { NotRead } from './NotRead.tsx'
import { OptionList } from './OptionList.tsx'
import { isTyped, TypedAnswer } from './TypedAnswer.tsx'

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
  const listed = listedOf(prompt)
  const many = manyOf(prompt)
  const aside = listed === prompt.options ? [] : prompt.options.filter((option) => !option.read)

  /** A click chooses as a digit does; only Enter confirms. */
  const choose = (option: PromptOption) => {
    const next =
      prompt.kind === 'multiple' ? toggle(prompt, draft, option) : { ...draft, typed: String(option.code) }
    keyAnew(console, next)
    document.querySelector<HTMLElement>('[data-entry]')?.focus()
  }

  return (
    <div
      className="answer-block"
      data-many={many}
      data-doubted={(problem?.type === 'check-failed' && !isTyped(prompt)) || undefined}
      data-stretch={(listed.length > 0 && listed.length <= 4) || undefined}
    >
      <EntryBox prompt={prompt} draft={draft} problem={problem} />
      <div className="answer-read">
        {listed.length > 0 && (
          <OptionList
            prompt={prompt}
            options={listed}
            draft={draft}
            filled={filled}
            meant={meant}
            many={many}
            wrong={problem?.type === 'check-failed'}
            onChoose={choose}
          />
        )}
        {prompt.kind === 'statement' && <p className="answer-statement">{t.interview.readThenEnter}</p>}
        <TypedAnswer prompt={prompt} draft={draft} problem={problem} />
      </div>
      <NotRead
        screen={screen}
        options={aside}
        draft={draft}
        filled={filled}
        meant={meant}
        problem={problem}
        onChoose={choose}
      />
    </div>
  )
}

export type Many = 'few' | 'some' | 'many' | 'long'

/** Up to nine are all on the screen; more than that may scroll. */
export function manyOf(prompt: Prompt): Many {
  const count = listedOf(prompt).length
  return count <= 2 ? 'few' : count <= 4 ? 'some' : count <= 9 ? 'many' : 'long'
}

/** What is read aloud. Where nothing is, what was said is found in the wide column. */
function listedOf({ options }: Prompt): PromptOption[] {
  const read = options.filter((option) => option.read)
  return read.length > 0 && read.length < options.length ? read : options
}
