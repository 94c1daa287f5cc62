import type { Prompt } from '#core/contract/prompt.ts'
import { formatTime } from '../../ui/format.ts'
import { zoneOf } from '../appointment/zone.ts'
import { heardText } from '../case/heard-text.ts'
import { dayKeyed } from '../console/day-entry.ts'
import type { Draft } from '../console/draft.ts'
import { filledCodes, found, isCode } from '../console/entry.ts'
import type { ConsoleState } from '../console/state.ts'
import { problemText } from '../interview/problem-text.ts'
import { replayable } from '../my-day/replayable.ts'
import type { ConsoleTexts } from '../texts/ko.ts'
import { choiceLabel } from '../wrap-up/labels.ts'
import { selectedRow } from '../wrap-up/rows.ts'

/**
 * What a key brought about that is not confirmed yet, or what is wrong with it. Digits do not echo by
 * themselves: they are taken wherever the focus stands. Panels tell their own choices.
 */
export function spokenKeyed(state: ConsoleState, t: ConsoleTexts): string {
  const { view, panel, draft, problem } = state
  const screen = view?.screen
  if (panel?.name === 'my-day') {
    const chosen = replayable(panel.day)[panel.selected]
    if (!chosen || !view) return ''
    const outcome = chosen.outcome && t.outcomes[chosen.outcome]
    return [formatTime(chosen.at, zoneOf(view)), chosen.number, outcome].filter(Boolean).join(' ')
  }
  if (!screen || panel !== null) return ''
  switch (screen.name) {
    case 'interview':
      if (problem) return problemText(problem, t)
      return state.aheadLeftOut ? t.interview.aheadLeftOut : answerText(screen.prompt, draft, t)
    case 'case': {
      const heard = screen.hears.find(({ key }) => String(key) === draft.typed)
      return screen.phase === 'dialling' && heard ? `${heard.key} ${heardText(heard.outcome, t)}` : ''
    }
    case 'wrap-up': {
      const row = selectedRow(state)
      if (!row) return draft.typed === '' ? '' : t.wrapUp.noneSelected
      const { choice } = row
      return `${choice.code ?? t.wrapUp.temporary} ${choiceLabel(t, choice)}. Enter ${t.wrapUp.confirm}`
    }
    case 'sign-in':
    case 'pledge':
    case 'available':
    case 'break':
    case 'replay':
      return ''
    default:
      return screen satisfies never
  }
}

function answerText(prompt: Prompt, draft: Draft, { interview: t }: ConsoleTexts): string {
  const { typed } = draft
  // A text field echoes what is written into it.
  if (prompt.kind === 'text') return ''
  if (prompt.kind === 'number') return typed === '' ? '' : `${typed}${prompt.number?.unit ?? ''}`
  if (prompt.kind === 'date') return dayKeyed(typed) ?? typed
  const filled = filledCodes(prompt, draft)
  const labels = prompt.options.filter(({ code }) => filled.includes(code))
  if (labels.length > 0) return labels.map(({ code, label }) => `${code} ${label}`).join(', ')
  if (typed === '' || isCode(typed)) return typed
  return t.listFound(typed, found(prompt, draft).length, prompt.options.length)
}
