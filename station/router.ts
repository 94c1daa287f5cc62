import { implement, ORPCError } from '@orpc/server'
import { stationContract, type WrongPin } from '#core/contract/station.ts'
import type { StationView } from '#core/contract/station-view.ts'
import type { Action } from './console/action.ts'
import { answer } from './console/actions/answer.ts'
import { appointment } from './console/actions/appointment.ts'
import { back, backToInterview } from './console/actions/back.ts'
import { breakOff } from './console/actions/break-off.ts'
import { close } from './console/actions/close.ts'
import { dial } from './console/actions/dial.ts'
import { jump } from './console/actions/jump.ts'
import { neverAgain } from './console/actions/never-again.ts'
import { nextCase } from './console/actions/next-case.ts'
import { notReached } from './console/actions/not-reached.ts'
import { note } from './console/actions/note.ts'
import { numberTold } from './console/actions/number-told.ts'
import { pledge } from './console/actions/pledge.ts'
import { reached } from './console/actions/reached.ts'
import { callBackRead, confidentialityRead, numberSourceRead } from './console/actions/read-aloud.ts'
import { refuse } from './console/actions/refuse.ts'
import { leaveReplay, replay, replayStep } from './console/actions/replay.ts'
import { numberCopied, showOtherNumber } from './console/actions/show-number.ts'
import { signOut } from './console/actions/sign-out.ts'
import { suspend } from './console/actions/suspend.ts'
import { beginBreak, endBreak } from './console/actions/take-break.ts'
import type { Shown } from './console/console.ts'
import { views } from './console/watch.ts'
import { notSavedReason } from './store/disk-fault.ts'
import type { StationConsole } from './training/with-practice.ts'

/** The station's contract over its console: one named operation for each thing a person does. */
export function stationRouter(station: StationConsole) {
  // Also what cannot be read is told as the disk's doing, not as a station that does not answer.
  const os = implement(stationContract).use(async ({ next }) => {
    try {
      return await next()
    } catch (error) {
      const why = notSavedReason(error)
      throw why === null ? error : new ORPCError('NOT_SAVED', { data: { why } })
    }
  })
  /** The handler of one action; all of them answer with the view that follows. */
  const does =
    <Input>(action: Action<Input>) =>
    ({ input, errors }: { input: Input & { at: number }; errors: Errors }): StationView =>
      shown(station.does(action, input.at, input), errors)

  return os.router({
    view: os.view.handler(() => station.view()),
    watch: os.watch.handler(({ signal }) => views(station, signal)),
    setLanguage: os.setLanguage.handler(({ input, errors }) =>
      shown(station.setLanguage(input.language), errors),
    ),
    setTextSize: os.setTextSize.handler(({ input, errors }) =>
      shown(station.setTextSize(input.size), errors),
    ),
    setPractice: os.setPractice.handler(({ input, errors }) =>
      shown(station.setPractice(input.practice), errors),
    ),
    signIn: os.signIn.handler(async ({ input, errors }) => shown(await station.signIn(input), errors)),
    pledge: os.pledge.handler(does(pledge)),
    myDay: os.myDay.handler(({ input, errors }) => {
      const found = station.myDay(input.at)
      return found.type === 'my-day' ? found.day : notDone(found, errors)
    }),
    ownNote: os.ownNote.handler(({ input, errors }) => shown(station.ownNote(input.at, input.text), errors)),
    replay: os.replay.handler(does(replay)),
    replayStep: os.replayStep.handler(does(replayStep)),
    leaveReplay: os.leaveReplay.handler(does(leaveReplay)),
    redo: os.redo.handler(({ input, errors }) => shown(station.redo(input.at), errors)),
    beginBreak: os.beginBreak.handler(does(beginBreak)),
    endBreak: os.endBreak.handler(does(endBreak)),
    signOut: os.signOut.handler(does(signOut)),
    nextCase: os.nextCase.handler(does(nextCase)),
    dial: os.dial.handler(does(dial)),
    showOtherNumber: os.showOtherNumber.handler(does(showOtherNumber)),
    numberCopied: os.numberCopied.handler(does(numberCopied)),
    reached: os.reached.handler(does(reached)),
    notReached: os.notReached.handler(does(notReached)),
    answer: os.answer.handler(does(answer)),
    back: os.back.handler(does(back)),
    jumpTargets: os.jumpTargets.handler(({ input, errors }) => {
      const found = station.jumpTargets(input.at)
      return found.type === 'targets' ? found.targets : notDone(found, errors)
    }),
    jump: os.jump.handler(does(jump)),
    note: os.note.handler(does(note)),
    numberSourceRead: os.numberSourceRead.handler(does(numberSourceRead)),
    confidentialityRead: os.confidentialityRead.handler(does(confidentialityRead)),
    callBackRead: os.callBackRead.handler(does(callBackRead)),
    refuse: os.refuse.handler(does(refuse)),
    numberTold: os.numberTold.handler(does(numberTold)),
    neverAgain: os.neverAgain.handler(does(neverAgain)),
    breakOff: os.breakOff.handler(does(breakOff)),
    suspend: os.suspend.handler(does(suspend)),
    appointmentCalendar: os.appointmentCalendar.handler(({ input, errors }) => {
      const found = station.appointmentCalendar(input.at)
      return found.type === 'calendar' ? found.calendar : notDone(found, errors)
    }),
    appointment: os.appointment.handler(({ input, errors }) =>
      shown(station.does(appointment, input.seen ?? null, input), errors),
    ),
    backToInterview: os.backToInterview.handler(does(backToInterview)),
    close: os.close.handler(does(close)),
  })
}
export type StationRouter = ReturnType<typeof stationRouter>

/** The contract's typed errors, as a handler is given them. */
interface Errors {
  STALE(of: { data: { view: StationView } }): Error
  NOT_NOW(of: { data: { view: StationView } }): Error
  NOT_ACCEPTED(of: { data: { problem: (Shown & { type: 'not-accepted' })['problem'] } }): Error
  NOT_SAVED(of: { data: { why: (Shown & { type: 'not-saved' })['why'] } }): Error
  WRONG_PIN(of: { data: WrongPin }): Error
}

function shown(result: Shown, errors: Errors): StationView {
  return result.type === 'shows' ? result.view : notDone(result, errors)
}

function notDone(result: Shown, errors: Errors): never {
  switch (result.type) {
    case 'stale':
      throw errors.STALE({ data: { view: result.view } })
    case 'not-now':
      throw errors.NOT_NOW({ data: { view: result.view } })
    case 'not-accepted':
      throw errors.NOT_ACCEPTED({ data: { problem: result.problem } })
    case 'not-saved':
      throw errors.NOT_SAVED({ data: { why: result.why } })
    case 'wrong-pin': {
      const { type: _, ...data } = result
      throw errors.WRONG_PIN({ data })
    }
    case 'shows':
      throw new Error('a view is no refusal')
    default:
      return result satisfies never
  }
}
