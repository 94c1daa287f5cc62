import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Prompt } from '#core/contract/prompt.ts'
import type { Draft } from '../console/draft.ts'
import { filledCodes } from '../console/entry.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import './words-field.css'

/** The respondent's own words, for an open answer or an open option. Enter confirms. */
export function WordsField({ prompt, draft }: { prompt: Prompt; draft: Draft }) {
  const console = useConsole()
  const { panel, wordsAsked } = useConsoleState()
  const t = useText()
  const field = useRef<HTMLTextAreaElement>(null)
  const asked = useRef(wordsAsked)
  const open = panel !== null
  const filled = filledCodes(prompt, draft)
  const option = prompt.options.find((one) => one.open && filled.includes(one.code))
  const label = option ? t.interview.wordsOf(option.label) : t.interview.words

  useLayoutEffect(() => {
    if (!open && prompt.kind === 'text') field.current?.focus()
  }, [open, prompt.kind])
  useEffect(() => {
    if (asked.current !== wordsAsked) field.current?.focus()
    asked.current = wordsAsked
  }, [wordsAsked])

  return (
    <div className="words-field">
      <label htmlFor="words">{label}</label>
      <textarea
        ref={field}
        id="words"
        rows={prompt.kind === 'text' ? 4 : 2}
        maxLength={4000}
        value={draft.words}
        onChange={(event) =>
          console.change({ draft: { ...draft, words: event.target.value }, problem: null })
        }
      />
    </div>
  )
}
