import { initialTransition } from 'xstate'
import { sessionMachine } from '#core/cases/session.machine.ts'
import type { AppointmentCalendar } from '#core/contract/appointment-calendar.ts'
import type { Language } from '#core/contract/language.ts'
import type { MyDay } from '#core/contract/my-day.ts'
import type { JumpTarget } from '#core/contract/prompt.ts'
import type { AnswerProblem, WrongPin } from '#core/contract/station.ts'
import type { StationView, SyncFacts } from '#core/contract/station-view.ts'
import type { TextSize } from '#core/contract/text-size.ts'
import { jumpTargets } from '#core/interview/progress.ts'
import type { Entry } from '#core/journal/entry.ts'
import { type NotSaved, notSavedReason } from '../store/disk-fault.ts'
import type { Action } from './action.ts'
import { lock } from './actions/lock.ts'
import { nextUp } from './actions/next-case.ts'
import { signIn } from './actions/sign-in.ts'
import { switchLanguage } from './actions/switch-language.ts'
import { appointmentCalendar } from './appointments.ts'
import { appointmentsToGiveBack } from './give-back.ts'
import { lineFollows, lineTold } from './line.ts'
import { myDay } from './my-day.ts'
import { forgetOldNotes, keepOwnNote } from './own-notes.ts'
import { perform } from './perform.ts'
import { countTry, forgetTries, pinFits, triesLeft, waitSeconds } from './pin.ts'
import type { ToRedo } from './replay.ts'
import type { Interviewer } from './sheet.ts'
import { startOfToday } from './shift-today.ts'
import { type ConsoleState, screenOf } from './state.ts'
import { keepStationLanguage, stationLanguage } from './station-language.ts'
import { keepTextSize } from './text-size.ts'
import { viewOf } from './view/view.ts'
import type { World } from './world.ts'

export type Shown =
  | { type: 'shows'; view: StationView }
  | { type: 'stale'; view: StationView }
  | { type: 'not-now'; view: StationView }
  | { type: 'not-accepted'; problem: AnswerProblem }
  | { type: 'not-saved'; why: NotSaved }
  | ({ type: 'wrong-pin' } & WrongPin)

/** The interview host: holds the state, performs what an interviewer does, shows what follows. */
export interface Console {
  view(): StationView
  /** `at`: the revision of the view that was looked at; null for whatever is shown. */
  does<Input>(action: Action<Input>, at: number | null, input: Input): Shown
  /** `pledge`: the day's pledge, where it is due, is made with it; otherwise it is asked for next. */
  signIn(who: { number: string; pin: string; pledge: boolean }): Promise<Shown>
  setLanguage(language: Language): Shown
  /** The interviewer's own, kept for the next time. */
  setTextSize(size: TextSize): Shown
  myDay(at: number): { type: 'my-day'; day: MyDay } | Shown
  ownNote(at: number, text: string): Shown
  /** The replay on the screen is to be done once more: `put` puts its case into practice. */
  redo(at: number, put: (redo: ToRedo) => boolean): Shown
  jumpTargets(at: number): { type: 'targets'; targets: JumpTarget[] } | Shown
  /** It has the screen now: whatever was looked at before was another's. */
  takesOver(): void
  /** What an appointment for the case on the screen is agreed on. */
  appointmentCalendar(at: number): { type: 'calendar'; calendar: AppointmentCalendar } | Shown
  /** Who is signed in. */
  signedIn(): string | null
  /** They are between two cases, ready for the next. */
  isFree(): boolean
  /** Appointments that have come and cannot be kept here now: for the centre to take back. */
  givesBack(): string[]
  /** Something else than an interviewer's action changed what is shown. */
  refreshed(): void
  /** The centre sent something: there may be a case where there was none. */
  pulled(): void
  /** Called after each change; returns how to stop. */
  onChange(changed: () => void): () => void
}

/** What the console asks of the rest of the station. */
export interface Surroundings {
  sync(): SyncFacts
  /** Entries were committed. */
  appended(entries: readonly Entry[]): void
  /** Shared by consoles that take turns at one screen, so that a later view always has a higher one. */
  revisions?: Revisions
}

export interface Revisions {
  now: number
}

export function createConsole(world: World, around: Surroundings): Console {
  let state = startingState(world)
  const revisions = around.revisions ?? { now: 1 }
  // An action keyed on an older revision than this was meant for another screen.
  let actedAt = revisions.now
  const watchers = new Set<() => void>()

  const view = (): StationView => viewOf(world, state, { revision: revisions.now, sync: around.sync() })
  const changed = (): void => {
    revisions.now += 1
    for (const watcher of watchers) watcher()
  }
  const run = <Input>(action: Action<Input>, input: Input): Shown => {
    const performed = perform(world, state, action, input)
    switch (performed.type) {
      case 'performed':
        state = lineFollows(world, performed.state, performed.entries)
        if (performed.entries.length > 0) around.appended(performed.entries)
        changed()
        actedAt = revisions.now
        return { type: 'shows', view: view() }
      case 'stale':
      case 'not-now':
        return { type: performed.type, view: view() }
      case 'not-accepted':
      case 'not-saved':
        return performed
      default:
        return performed satisfies never
    }
  }
  const fits = (at: number): boolean => at >= actedAt && at <= revisions.now
  world.dialler.follow({
    handOver(handOver) {
      if (state.onCase === null || screenOf(state) !== 'dialling') return
      state = { ...state, onCase: { ...state.onCase, handOver } }
      changed()
    },
    line(event) {
      // The same thing is on the screen as before: a key pressed meanwhile still counts.
      const before = actedAt
      run(lineTold, { event })
      actedAt = before
    },
  })

  return {
    view,
    does: (action, at, input) =>
      at === null || fits(at) ? run(action, input) : { type: 'stale', view: view() },
    async signIn({ number, pin, pledge }) {
      if (screenOf(state) !== 'sign-in') return { type: 'not-now', view: view() }
      const who = world.sheet().interviewers.get(number)
      const before = wrongPin(world, who)
      if (before.locked || before.waitSeconds > 0) return before
      const counted = saving(() => countTry(world.gate, world.clock, who))
      if (counted !== null) return counted
      if (!(await pinFits(who, pin)) || who === undefined) {
        const wrong = wrongPin(world, who)
        const told = wrong.locked ? run(lock, { number }) : null
        if (told?.type === 'not-saved') return told
        changed()
        return wrong
      }
      const kept = saving(() => {
        forgetTries(world.gate, who)
        forgetOldNotes(world.store, startOfToday(world))
      })
      return kept ?? run(signIn, { who, pledge })
    },
    setLanguage(language) {
      if (language === state.language) return { type: 'shows', view: view() }
      // Whoever is signed in switches for their stay: the next one finds the station as it was.
      const failed =
        state.interviewer === null ? saving(() => keepStationLanguage(world.store, language)) : null
      return failed ?? run(switchLanguage, { language })
    },
    setTextSize(textSize) {
      const { interviewer } = state
      if (interviewer === null) return { type: 'not-now', view: view() }
      const failed = saving(() => keepTextSize(world, interviewer.number, textSize))
      if (failed !== null) return failed
      state = { ...state, textSize }
      changed()
      return { type: 'shows', view: view() }
    },
    myDay(at) {
      if (!fits(at)) return { type: 'stale', view: view() }
      const day = isBetween(state) ? myDay(world, state) : null
      return day === null ? { type: 'not-now', view: view() } : { type: 'my-day', day }
    },
    ownNote(at, text) {
      if (!fits(at)) return { type: 'stale', view: view() }
      const { interviewer } = state
      if (!isBetween(state) || interviewer === null) return { type: 'not-now', view: view() }
      return saving(() => keepOwnNote(world, interviewer.number, text)) ?? { type: 'shows', view: view() }
    },
    redo(at, put) {
      if (!fits(at)) return { type: 'stale', view: view() }
      const { replay } = state
      if (replay === null || replay.redone || !put(replay.toRedo)) return { type: 'not-now', view: view() }
      state = { ...state, replay: { ...replay, redone: true } }
      changed()
      return { type: 'shows', view: view() }
    },
    jumpTargets(at) {
      if (!fits(at)) return { type: 'stale', view: view() }
      const interview = state.onCase?.interview ?? null
      if (screenOf(state) !== 'interviewing' || interview === null) return { type: 'not-now', view: view() }
      return { type: 'targets', targets: jumpTargets(interview) }
    },
    takesOver() {
      changed()
      actedAt = revisions.now
    },
    appointmentCalendar(at) {
      if (!fits(at)) return { type: 'stale', view: view() }
      const { interviewer, onCase } = state
      if (interviewer === null || onCase === null) return { type: 'not-now', view: view() }
      return { type: 'calendar', calendar: appointmentCalendar(world, interviewer.number, onCase) }
    },
    signedIn: () => state.interviewer?.number ?? null,
    isFree: () => screenOf(state) === 'available',
    givesBack: () => (screenOf(state) === 'available' ? [] : appointmentsToGiveBack(world)),
    refreshed: changed,
    pulled() {
      world.givenBack.clear()
      const { none, interviewer } = state
      if (none !== null && interviewer !== null && nextUp(world, interviewer.number).type === 'case')
        state = { ...state, none: null }
      changed()
    },
    onChange(watcher) {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}

/** Signed in, and with nobody's case open. */
function isBetween(state: ConsoleState): boolean {
  const screen = screenOf(state)
  return screen === 'available' || screen === 'on-break'
}

/** How it stands with trying a PIN: how long to wait, and whether this number may still be tried. */
function wrongPin(world: World, who: Interviewer | undefined): Shown & { type: 'wrong-pin' } {
  const left = who === undefined ? null : triesLeft(world.gate, who)
  return { type: 'wrong-pin', waitSeconds: waitSeconds(world.gate, world.clock), locked: left === 0, left }
}

/** Nobody is signed in; a call that was interrupted waits in the journal. */
function startingState(world: World): ConsoleState {
  const [session] = initialTransition(sessionMachine)
  return {
    session,
    interviewer: null,
    shift: null,
    textSize: 'normal',
    language: stationLanguage(world.store),
    none: null,
    replay: null,
    onCase: null,
  }
}

function saving(write: () => void): Shown | null {
  try {
    write()
    return null
  } catch (error) {
    const why = notSavedReason(error)
    if (why === null) throw error
    return { type: 'not-saved', why }
  }
}
