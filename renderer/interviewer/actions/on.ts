import type { CaseScreen, InterviewScreen, WrapUpScreen } from '#core/contract/station-view.ts'
import type { ConsoleState, Panel } from '../console/state.ts'

/** Short questions about what is shown, for `applies`. */
export function interviewOf(state: ConsoleState): InterviewScreen | null {
  return state.view?.screen.name === 'interview' ? state.view.screen : null
}

export function caseOf(state: ConsoleState): CaseScreen | null {
  return state.view?.screen.name === 'case' ? state.view.screen : null
}

export function wrapUpOf(state: ConsoleState): WrapUpScreen | null {
  return state.view?.screen.name === 'wrap-up' ? state.view.screen : null
}

export function panelOf<N extends Panel['name']>(
  state: ConsoleState,
  name: N,
): Extract<Panel, { name: N }> | null {
  return state.panel?.name === name ? (state.panel as Extract<Panel, { name: N }>) : null
}

/** Between cases. */
export function isAvailable(state: ConsoleState): boolean {
  return state.view?.screen.name === 'available'
}

/** Signed in, with nobody's case open: between cases or on a break. */
export function isBetween(state: ConsoleState): boolean {
  return isAvailable(state) || state.view?.screen.name === 'break'
}

/** In a call's screens, with nothing opened over them. */
export function inCall(state: ConsoleState): boolean {
  return interviewOf(state) !== null || caseOf(state) !== null || wrapUpOf(state) !== null
}

/** Nothing is open, or only what commands may replace: everything but the appointment. */
export function commandsReach(state: ConsoleState): boolean {
  return state.panel?.name !== 'appointment'
}
