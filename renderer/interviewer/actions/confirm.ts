import { appointmentInput } from '../appointment/draft.ts'
import { agreeToClose } from '../closing.ts'
import { confirm as confirmEntry } from '../console/confirm-entry.ts'
import type { Console } from '../console/console.ts'
import { closedTop, nothingOpen, opened } from '../console/panels.ts'
import type { ConsoleState } from '../console/state.ts'
import { replayable } from '../my-day/replayable.ts'
import { selectedRow } from '../wrap-up/rows.ts'
import type { Action } from './action.ts'
import { breakKinds } from './break-kinds.ts'
import { confirmChoice } from './confirm-choice.ts'
import { followLink } from './follow-link.ts'
import { giveAnswer } from './give-answer.ts'
import { caseOf, interviewOf, isAvailable, wrapUpOf } from './on.ts'
import { leaveStation, maySignOut } from './sign-out.ts'

/** Enter: confirms what is shown as chosen; on the case it dials. It never leaves the survey. */
export const confirm: Action = {
  name: 'confirm',
  keys: ['Enter', 'NumpadEnter'],
  cap: 'Enter',
  inWords: true,
  applies: (state) =>
    state.view !== null &&
    state.view.screen.name !== 'sign-in' &&
    (state.view.screen.name !== 'replay' || state.panel !== null) &&
    state.panel?.name !== 'keys',
  act: (console) => (console.state().panel ? confirmPanel(console) : confirmScreen(console)),
  label(t, state) {
    if (state.panel?.name === 'appointment') return t.action.makeAppointment
    if (state.view?.screen.name === 'available') return t.action.nextCase
    if (state.view?.screen.name === 'pledge') return t.action.pledge
    if (state.view?.screen.name === 'break') return t.action.endBreak
    if (caseOf(state)?.phase === 'preparing') return t.action.dial
    return interviewOf(state)?.prompt.kind === 'statement' ? t.action.readOn : t.action.confirm
  },
  // In an interview the entry box and the option say it themselves.
  strip: (state) => (interviewOf(state) ? null : 'left'),
}

function confirmScreen(console: Console) {
  const state = console.state()
  const screen = state.view?.screen
  if (!screen) return
  switch (screen.name) {
    case 'sign-in':
    case 'replay':
      return
    case 'pledge':
      return console.run((station, looking, options) => station.pledge(looking, options))
    case 'break':
      return console.run((station, looking, options) => station.endBreak(looking, options))
    case 'available':
      return console.run((station, looking, options) => station.nextCase(looking, options))
    case 'case':
      return screen.phase === 'preparing' ? dial(console, state) : endAttempt(console, state)
    case 'interview':
      return confirmAnswer(console, state)
    case 'wrap-up':
      return closeCase(console, state)
    default:
      return screen satisfies never
  }
}

function dial(console: Console, state: ConsoleState) {
  const phone = caseOf(state)?.phones.find((one) => one.inUse)?.kind
  if (!phone) return
  console.run(async (station, looking, options) => {
    const view = await station.dial({ ...looking, phone }, options)
    followLink(view)
    return view
  })
}

/** What was heard, once its key was pressed. */
function endAttempt(console: Console, state: ConsoleState) {
  const heard = caseOf(state)?.hears.find((one) => String(one.key) === state.draft.typed)
  if (!heard) return
  const { outcome, asks } = heard
  if (asks) return console.change(opened(state, { name: 'heard', asks, selected: null }))
  console.run((station, looking, options) =>
    outcome === 'reached'
      ? station.reached(looking, options)
      : station.notReached({ ...looking, outcome }, options),
  )
}

function confirmAnswer(console: Console, state: ConsoleState) {
  const screen = interviewOf(state)
  if (!screen) return
  const { prompt } = screen
  if (prompt.sensitive && !prompt.confidentiality && screen.confidentialityReadAt === null) {
    return console.change(opened(state, { name: 'confidentiality' }))
  }
  const confirmed = confirmEntry(prompt, state.draft)
  switch (confirmed.type) {
    case 'answer':
      return giveAnswer(console, prompt.item, confirmed.answer)
    case 'draft':
      return console.change({ draft: confirmed.draft, problem: null })
    case 'problem':
      return console.change({ problem: confirmed.problem })
    case 'words-wanted':
      return console.change({ wordsAsked: state.wordsAsked + 1 })
    default:
      return confirmed satisfies never
  }
}

function closeCase(console: Console, state: ConsoleState) {
  const choice = wrapUpOf(state) && selectedRow(state)?.choice.choice
  if (choice) console.run((station, looking, options) => station.close({ ...looking, choice }, options))
}

function confirmPanel(console: Console) {
  const state = console.state()
  const { panel } = state
  if (!panel) return
  const closed = closedTop(state)
  switch (panel.name) {
    case 'keys':
    case 'outbox':
      return console.change(closed)
    case 'note': {
      const text = state.noteText.trim()
      if (text === '') return console.change(closed)
      const done = { ...closed, noteText: '', noteRevises: null }
      const note = state.noteRevises === null ? { text } : { text, revises: state.noteRevises }
      return console.run((station, looking, options) => station.note({ ...looking, ...note }, options), done)
    }
    case 'my-day': {
      const chosen = replayable(panel.day)[panel.selected]
      if (chosen === undefined || !isAvailable(state)) return console.change(closed)
      return console.run((station, looking, options) =>
        station.replay({ ...looking, case: chosen.case }, options),
      )
    }
    case 'own-note': {
      const text = state.noteText.trim()
      if (text === '') return console.change(closed)
      const done = { ...closed, noteText: '' }
      return console.run((station, looking, options) => station.ownNote({ ...looking, text }, options), done)
    }
    case 'override': {
      const why = state.overrideText.trim()
      if (why !== '') giveAnswer(console, panel.item, panel.answer, why)
      return
    }
    case 'jump': {
      const item = panel.targets[panel.selected]?.item
      if (item === undefined) return console.change(closed)
      return console.run((station, looking, options) => station.jump({ ...looking, item }, options), closed)
    }
    case 'heard':
    case 'stop':
    case 'never-again':
      return confirmChoice(console, panel)
    case 'number-told': {
      const number = panel.number.trim()
      if (number === '') return
      return console.run(
        (station, looking, options) => station.numberTold({ ...looking, number }, options),
        closed,
        () => ({ problem: null, panel: { ...panel, wrong: true } }),
      )
    }
    case 'call-back':
      return console.run((station, looking, options) => station.callBackRead(looking, options), closed)
    case 'break': {
      const kind = panel.selected === null ? undefined : breakKinds[panel.selected - 1]
      if (!kind) return
      return console.run((station, looking, options) => station.beginBreak({ ...looking, kind }, options))
    }
    case 'sign-out':
      if (!maySignOut(state)) return console.change(closed)
      return leaveStation(console)
    case 'closing':
      return agreeToClose()
    case 'cannot-call':
      return console.run(
        (station, looking, options) => station.notReached({ ...looking, outcome: 'not-called' }, options),
        closed,
      )
    case 'suspend':
      return console.run((station, looking, options) => station.suspend(looking, options), closed)
    case 'number-source':
      return console.run((station, looking, options) => station.numberSourceRead(looking, options), closed)
    case 'confidentiality':
      return console.run((station, looking, options) => station.confidentialityRead(looking, options), closed)
    case 'appointment': {
      const input = state.view && appointmentInput(panel.draft, state.view, panel.calendar)
      if (!input) return
      return console.run(
        (station, { at }, options) => station.appointment({ ...input, seen: at }, options),
        nothingOpen,
      )
    }
    default:
      return panel satisfies never
  }
}
