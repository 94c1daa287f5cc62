import type { StationView } from '#core/contract/station-view.ts'

/**
 * What is keyed but not confirmed. It belongs to one thing on the screen (`for`) and is gone when
 * another takes its place: a key never answers a question it was not keyed for.
 */
export interface Draft {
  for: string
  /** Digits or letters in the entry box; on the wrap-up the search. */
  typed: string
  /** Several answers: the codes chosen so far. */
  chosen: number[]
  /** Words in the respondent's own: an open option, or a whole open answer. */
  words: string
  /** The wrap-up row moved to by arrows or the mouse. */
  row: string | null
}

export function emptyDraft(what: string): Draft {
  return { for: what, typed: '', chosen: [], words: '', row: null }
}

/** The draft for this view: the one there is, or a new one when something else is shown now. */
export function draftFor(view: StationView, draft: Draft): Draft {
  const what = shownBy(view)
  return draft.for === what ? draft : startingDraft(view, what)
}

/** Names what is on the screen, down to the step of an item. */
export function shownBy(view: StationView): string {
  const { screen } = view
  switch (screen.name) {
    case 'sign-in':
      return view.practice ? 'practice sign-in' : screen.name
    case 'pledge':
    case 'available':
    case 'break':
      return screen.name
    case 'replay':
      return `replay ${screen.at} ${screen.step}`
    case 'case':
      return `case ${screen.case.id} ${screen.phase}`
    case 'interview':
      return `interview ${screen.case.id} ${screen.prompt.item} ${screen.prompt.step ?? ''}`
    case 'wrap-up':
      return `wrap-up ${screen.case.id}`
    default:
      return screen satisfies never
  }
}

/** Several answers and words given before stand ready to be changed; single codes are only shown as kept. */
function startingDraft(view: StationView, what: string): Draft {
  const draft = emptyDraft(what)
  if (view.screen.name !== 'interview') return draft
  const { kind, kept } = view.screen.prompt
  if (!kept) return draft
  return {
    ...draft,
    chosen: kind === 'multiple' ? kept.codes : [],
    words: kind === 'number' || kind === 'date' ? '' : (kept.text ?? ''),
  }
}
