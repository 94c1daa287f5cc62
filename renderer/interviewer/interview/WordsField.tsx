import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Prompt } from '#core/contract/prompt.ts'
import { formatCount } from '../../ui/format.ts'
import type { Draft } from '../console/draft.ts'
import { filledCodes } from '../console/entry.ts'
import { keyAnew } from '../console/key-anew.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import './words-field.css'

/** Characters a journal entry takes; the field says so before it stops. */
const longest = 4000

/** The respondent's own words, for an open answer or an open option. Enter confirms. */
export function WordsField({
  prompt,
  draft,
  wrong = false,
}: {
  prompt: Prompt
  draft: Draft
  wrong?: boolean
}) {
  const console = useConsole()
  const { panel, wordsAsked } = useConsoleState()
  const t = useText()
  const field = useRef<HTMLTextAreaElement>(null)
  const asked = useRef(wordsAsked)
  const open = panel !== null
  const filled = filledCodes(prompt, draft)
  const option = prompt.options.find((one) => one.open && filled.includes(one.code))
  const left = longest - draft.words.length
  const label = option ? t.interview.wordsOf(option.label) : t.interview.words

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again for each question
  useLayoutEffect(() => {
    const wanted = !open && prompt.kind === 'text'
    if (wanted && document.activeElement !== field.current) field.current?.focus()
  }, [open, prompt.kind, draft.for])
  useEffect(() => {
    if (asked.current !== wordsAsked) field.current?.focus()
    asked.current = wordsAsked
  }, [wordsAsked])

  return (
    <div className="words-field" data-whole={prompt.kind === 'text' || undefined}>
      <label htmlFor="words">{label}</label>
      <textarea
        ref={field}
        id="words"
        rows={prompt.kind === 'text' ? 4 : 2}
        maxLength={longest}
        aria-invalid={wrong}
        aria-describedby={wrong ? 'problem' : undefined}
        value={draft.words}
        onChange={(event) => keyAnew(console, { ...draft, words: event.target.value })}
      />
      {left <= 200 && <p className="words-left">{t.interview.wordsLeft(formatCount(left))}</p>}
    </div>
  )
}
