import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Prompt } from '#core/contract/prompt.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { afterPaint } from '../../ui/use-painted.ts'
import { dayKeyed } from '../console/day-entry.ts'
import type { Draft } from '../console/draft.ts'
import { filledCodes, typedProblem, typeInto } from '../console/entry.ts'
import type { EntryProblem } from '../console/entry-problem.ts'
import { keyAnew } from '../console/key-anew.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { DrawnEntry, useIsDrawn } from './DrawnEntry.tsx'
import './entry-box.css'
import { problemText } from './problem-text.ts'
import { isTyped } from './TypedAnswer.tsx'

/**
 * Shows what was keyed; Enter confirms it. A real field, so that letters can be composed by the input
 * method; digits come from the keyboard's listener (take-keys.ts).
 */
export function EntryBox({
  prompt,
  draft,
  problem,
}: {
  prompt: Prompt
  draft: Draft
  problem: EntryProblem | null
}) {
  const console = useConsole()
  const { panel, aheadLeftOut, saving } = useConsoleState()
  const t = useText()
  const field = useRef<HTMLInputElement>(null)
  const shown =
    prompt.kind === 'multiple' && draft.typed === ''
      ? [...draft.chosen].sort((a, b) => a - b).join(' ')
      : draft.typed
  const ready =
    prompt.kind === 'statement' ||
    filledCodes(prompt, draft).length > 0 ||
    draft.words.trim() !== '' ||
    (prompt.kind === 'number' && draft.typed !== '') ||
    (prompt.kind === 'date' && dayKeyed(draft.typed) !== null)
  const open = panel !== null
  const isDrawn = useIsDrawn(field, shown)
  // What has a box of its own (ProblemBox) is not said twice.
  const told = problem !== null && (isTyped(prompt) || problem.type === 'check-failed')

  // Focusing lays the page out, so it is only done where the focus is elsewhere: hardly ever.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at again for each question
  useLayoutEffect(() => {
    const wanted = !open && prompt.kind !== 'text'
    if (wanted && document.activeElement !== field.current) field.current?.focus()
  }, [open, prompt.kind, draft.for])
  useWritten(field, shown, isDrawn)
  useKeepFocus(field)

  return (
    <div className="entry">
      <label className="margin-word" htmlFor="entry">
        {t.interview.entered}
      </label>
      <div className="entry-place" data-long={isLong(shown) || undefined} data-drawn={isDrawn || undefined}>
        <input
          ref={field}
          id="entry"
          data-entry
          className="entry-box"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== null && prompt.kind !== 'text'}
          aria-describedby={told ? 'problem' : 'entry-word'}
          aria-label={t.interview.entryOf(prompt.item)}
          onChange={(event) => {
            const next = typeInto(prompt, draft, event.target.value)
            keyAnew(console, next, typedProblem(prompt, next))
          }}
        />
        {isDrawn && <DrawnEntry shown={shown} />}
      </div>
      <div id="entry-word" className="entry-word">
        {told ? null : problem ? (
          <span className="entry-problem">{problemText(problem, t)}</span>
        ) : aheadLeftOut ? (
          <span>{t.interview.aheadLeftOut}</span>
        ) : saving ? (
          <span>{t.interview.savingKeysHeld}</span>
        ) : (
          ready && (
            <span className="entry-confirm">
              <KeyCap>Enter</KeyCap>
              {prompt.kind === 'statement' ? t.action.readOn : t.interview.enterConfirms}
            </span>
          )
        )}
      </div>
    </div>
  )
}

/**
 * Writes what is keyed into the field. The browser lays the page out for it: where the same text is drawn
 * over the field it is written behind the paint, but before another key could go into it.
 */
function useWritten(field: React.RefObject<HTMLInputElement | null>, shown: string, isDrawn: boolean) {
  useLayoutEffect(() => {
    const input = field.current
    if (!input || input.value === shown) return
    const write = () => {
      if (input.value !== shown) input.value = shown
    }
    if (!isDrawn) return queueMicrotask(write)
    const forget = afterPaint(write)
    window.addEventListener('keydown', write, { capture: true })
    return () => {
      forget()
      window.removeEventListener('keydown', write, { capture: true })
    }
  })
}

/** More than the large type has room for: three digits, two letters. */
function isLong(shown: string): boolean {
  return shown.length > (/[^\d\s]/.test(shown) ? 2 : 3)
}

/** After a click on what takes no focus the entry box has it again: eight hours without reaching for a mouse. */
function useKeepFocus(field: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const back = (event: MouseEvent) => {
      const { target } = event
      const taken =
        target instanceof Element &&
        target.closest('button, input, textarea, select, [tabindex], dialog, [role="dialog"]')
      if (!taken) requestAnimationFrame(() => field.current?.focus())
    }
    document.addEventListener('mousedown', back)
    return () => document.removeEventListener('mousedown', back)
  }, [field])
}
