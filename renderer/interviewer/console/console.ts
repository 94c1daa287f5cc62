import type { AnswerProblem } from '#core/contract/station.ts'
import type { StationView } from '#core/contract/station-view.ts'
import { act } from '../actions/act.ts'
import type { Station } from '../station.ts'
import { draftFor, emptyDraft, shownBy } from './draft.ts'
import { follow } from './follow.ts'
import { holdKeys, isHeld } from './held-keys.ts'
import { nothingOpen } from './panels.ts'
import type { Pressed } from './pressed.ts'
import type { ConsoleState } from './state.ts'
import { type Refusal, refusalOf } from './trouble.ts'
import { typeAhead } from './type-ahead.ts'

/** One operation of the station's contract, keyed on the view that was looked at. */
export type Operation = (
  station: Station,
  looking: { at: number },
  options: { signal: AbortSignal },
) => Promise<StationView>

export type NotAccepted = (problem: AnswerProblem) => Partial<ConsoleState>

/**
 * The way of one key: press -> action -> operation -> the next view -> paint.
 *
 * - One operation at a time. Keys pressed meanwhile are held and come after it, in their order.
 * - A view is painted only when it is newer, or when the station was lost and found again.
 * - When an operation fails the old view and what was keyed stay.
 */
export interface Console {
  state(): ConsoleState
  subscribe(listener: () => void): () => void
  change(part: Partial<ConsoleState>): void
  /** A key, named by its place. True when it was taken and the browser should leave it. */
  press(pressed: Pressed): boolean
  /** `done` and `notAccepted`: what changes besides, once it was done, or was not accepted as an answer. */
  run(operation: Operation, done?: Partial<ConsoleState>, notAccepted?: NotAccepted): void
  /** Asks the station something that shows no new view. */
  ask<T>(
    question: (station: Station, looking: { at: number }, options: { signal: AbortSignal }) => Promise<T>,
    answered: (answer: T) => void,
  ): void
  /** Called again when the host had to start the station anew. */
  attach(station: Station): void
}

const slowAfter = 150
const giveUpAfter = 10_000

export function createConsole(): Console {
  let state = startingState
  let station: Station | null = null
  let detach = () => {}
  /** A view that came by itself while an operation was under way. */
  let waiting: StationView | null = null
  let busy = false
  const listeners = new Set<() => void>()
  const held = holdKeys((pressed) => console.press(pressed) || typeAhead(console, pressed))

  const console: Console = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(part) {
      state = { ...state, ...part }
      for (const listener of listeners) listener()
    },
    press: (pressed) => (busy && isHeld(pressed) ? held.hold(pressed) : act(console, pressed)),
    run(operation, done = {}, notAccepted = () => ({})) {
      const shown = state.view && shownBy(state.view)
      call(
        (to, looking, options) => again(operation, shown, to, looking, options),
        (view) => paint(view, done),
        notAccepted,
      )
    },
    ask: (question, answered) => call(question, answered),
    attach(opened) {
      detach()
      station = opened
      detach = follow(opened, {
        found: (view) => paint(view, state.trouble?.type === 'unreachable' ? { trouble: null } : {}),
        changed: receive,
        lost: () => console.change({ trouble: { type: 'unreachable' } }),
      })
    },
  }
  return console

  function call<T>(
    ask: (station: Station, looking: { at: number }, options: { signal: AbortSignal }) => Promise<T>,
    answered: (answer: T) => void,
    notAccepted: NotAccepted = () => ({}),
  ) {
    if (busy || !station) return
    busy = true
    const shown = state.view && shownBy(state.view)
    const slow = setTimeout(() => console.change({ saving: true }), slowAfter)
    const at = state.view?.revision ?? 0
    ask(station, { at }, { signal: AbortSignal.timeout(giveUpAfter) })
      .then(answered, (error: unknown) => refuse(refusalOf(error), notAccepted))
      .finally(() => {
        clearTimeout(slow)
        busy = false
        if (state.saving) console.change({ saving: false })
        if (waiting) receive(waiting)
        const leftOut = held.release(failed() ? 'none' : isStill(shown) ? 'all' : 'digits')
        if (leftOut !== state.aheadLeftOut) console.change({ aheadLeftOut: leftOut })
      })
  }

  function paint(view: StationView, part: Partial<ConsoleState>) {
    const draft = draftFor(view, state.draft)
    const moved = draft !== state.draft
    console.change({
      view,
      viewAt: performance.now(),
      draft,
      ...(moved ? { problem: null, ...noteAfter(view), overrideText: '' } : {}),
      trouble: null,
      pinWrong: null,
      ...part,
      // Whatever was to be open: it was opened over something else.
      ...(moved ? nothingOpen : {}),
    })
  }

  function receive(view: StationView) {
    waiting = busy ? view : null
    if (busy || (state.view && view.revision <= state.view.revision)) return
    paint(view, { trouble: state.trouble, pinWrong: state.pinWrong })
  }

  function noteAfter(view: StationView): Pick<ConsoleState, 'noteText' | 'noteRevises'> {
    const { noteText, noteRevises } = state
    const same = caseOf(view) === caseOf(state.view) && whoIn(view) === whoIn(state.view)
    return same ? { noteText, noteRevises } : { noteText: '', noteRevises: null }
  }

  function refuse(refusal: Refusal, notAccepted: NotAccepted) {
    switch (refusal.type) {
      case 'stale':
        return paint(refusal.view, {})
      case 'not-now':
        return paint(refusal.view, { trouble: { type: 'not-now' } })
      case 'not-accepted':
        return console.change({ problem: refusal.problem, ...notAccepted(refusal.problem) })
      case 'wrong-pin':
        return console.change({ pinWrong: { ...refusal, at: performance.now() } })
      case 'not-saved':
      case 'not-copied':
        return console.change({ trouble: refusal })
      case 'unreachable':
        if (station) console.attach(station)
        return console.change({ trouble: refusal })
      default:
        return refusal satisfies never
    }
  }

  function isStill(shown: string | null): boolean {
    return state.view !== null && shownBy(state.view) === shown
  }

  function failed(): boolean {
    return state.trouble !== null || state.problem !== null
  }
}

/**
 * An operation refused as stale is sent once more when the very same thing is still on the screen:
 * only a sign beside it changed, and the person did look at this question.
 */
async function again(
  operation: Operation,
  shown: string | null,
  station: Station,
  looking: { at: number },
  options: { signal: AbortSignal },
): Promise<StationView> {
  try {
    return await operation(station, looking, options)
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal.type !== 'stale' || shownBy(refusal.view) !== shown) throw error
    return operation(station, { at: refusal.view.revision }, options)
  }
}

const whoIn = (view: StationView | null) => view?.interviewer?.number ?? null

function caseOf(view: StationView | null): string | null {
  return view && 'case' in view.screen ? view.screen.case.id : null
}

const startingState: ConsoleState = {
  view: null,
  viewAt: 0,
  draft: emptyDraft(''),
  problem: null,
  ...nothingOpen,
  noteText: '',
  noteRevises: null,
  overrideText: '',
  saving: false,
  trouble: null,
  aheadLeftOut: false,
  numberCopied: false,
  wordsAsked: 0,
  pinWrong: null,
}
