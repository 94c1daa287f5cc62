import type { WrapUpChoice, WrapUpScreen } from '#core/contract/station-view.ts'
import type { Draft } from '../console/draft.ts'
import { findsLabel } from '../console/find-option.ts'
import type { ConsoleState } from '../console/state.ts'
import { consoleTexts } from '../texts/texts.ts'
import { choiceLabel } from './labels.ts'

/** A choice with the digit it answers to. Numbers stay with their rows while one searches. */
export interface Row {
  number: number
  choice: WrapUpChoice
}

export function rowsOf(screen: WrapUpScreen): Row[] {
  return [...screen.fitting, ...screen.other].map((choice, index) => ({ number: index + 1, choice }))
}

/** Rarer codes, found by what is typed alone; they answer to no digit of their own. */
export function rareRows(state: ConsoleState): Row[] {
  const { view, draft } = state
  if (view?.screen.name !== 'wrap-up') return []
  const typed = draft.typed.trim()
  const labels = consoleTexts[view.language]
  const rare = (view.screen.rare ?? []).map((choice) => ({ number: 0, choice }))
  if (draft.row !== null) return rare.filter(({ choice }) => choice.choice === draft.row)
  // One digit is a row's number: codes begin to be looked for with their point.
  if (typed === '' || /^\d+$/.test(typed)) return []
  return rare.filter(
    ({ choice }) => choice.code?.startsWith(typed) || findsLabel(typed, choiceLabel(labels, choice)),
  )
}

export function shownChoices(state: ConsoleState): Row[] {
  return state.view?.screen.name === 'wrap-up' ? rowsOf(state.view.screen) : []
}

/**
 * The row Enter would confirm: the one moved to, else the one typed (a row number, a code or part of
 * a name), else the one proposed. Null when what is typed finds none, or several.
 */
export function selectedRow(state: ConsoleState): Row | null {
  const { view, draft } = state
  if (view?.screen.name !== 'wrap-up') return null
  const rows = rowsOf(view.screen)
  const { proposed } = view.screen
  const all = [...rows, ...rareRows(state)]
  if (draft.row !== null) return all.find((row) => row.choice.choice === draft.row) ?? null
  if (draft.typed === '') return rows.find((row) => row.choice.choice === proposed) ?? null
  const [only, ...more] = foundRows(state)
  return only && more.length === 0 ? only : null
}

/** Rows that what is typed may mean; all of them when nothing is typed. */
export function foundRows(state: ConsoleState): Row[] {
  const { view, draft } = state
  if (view?.screen.name !== 'wrap-up') return []
  const rows = rowsOf(view.screen)
  const typed = draft.typed.trim()
  if (typed === '') return rows
  const numbered = /^\d+$/.test(typed) && rows.find((row) => row.number === Number(typed))
  if (numbered) return [numbered]
  const rare = rareRows(state)
  const exact = [...rows, ...rare].filter((row) => row.choice.code === typed)
  if (exact.length > 0) return exact
  const labels = consoleTexts[view.language]
  const found = rows.filter(
    ({ choice }) => choice.code?.startsWith(typed) || findsLabel(typed, choiceLabel(labels, choice)),
  )
  return [...found, ...rare]
}

export function moveRow(state: ConsoleState, by: 1 | -1): Draft {
  const rows = shownChoices(state)
  const selected = selectedRow(state)
  const at = rows.findIndex((row) => row.choice.choice === selected?.choice.choice)
  const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))]
  return { ...state.draft, typed: '', row: next?.choice.choice ?? null }
}
