import { transition } from 'xstate'
import { type Call, type CallEvent, callMachine } from '#core/cases/call.machine.ts'
import { momentOf } from '#core/cases/moment.ts'
import { type Session, type SessionEvent, sessionMachine } from '#core/cases/session.machine.ts'
import { followShift } from '#core/cases/shift.ts'
import type { Entry, EntryType, Payload } from '#core/journal/entry.ts'
import type { CompiledScript } from '#core/script/compile.ts'
import type { ConsoleState, Marks } from './state.ts'

/**
 * The machines advanced by what was journalled: the same code after each commit and, at a restart, over
 * the journal. An entry that is none of a machine's events leaves it as it is.
 */
export function followSession(session: Session, entry: Entry): Session {
  const event = sessionEvent(entry)
  return event === null ? session : transition(sessionMachine, session, event)[0]
}

export function followCall(call: Call, entry: Entry, run: number): Call {
  const event = callEvent(entry, run)
  return event === null ? call : transition(callMachine, call, event)[0]
}

export function followMarks(marks: Marks, entry: Entry, run: number, script: CompiledScript | null): Marks {
  switch (entry.type as EntryType) {
    case 'ResponseGiven':
    case 'ResponseRevised': {
      const { item } = entry.payload as Payload<'ResponseGiven'>
      const asked = script?.script.items.get(item)
      const statement = asked?.kind === 'statement' && asked.confidentiality
      const moment = momentOf(entry, run)
      return {
        ...marks,
        firstAnswerAt: marks.firstAnswerAt ?? moment,
        confidentialityReadAt: statement ? moment : marks.confidentialityReadAt,
      }
    }
    case 'LineTold': {
      const { event } = entry.payload as Payload<'LineTold'>
      const moment = momentOf(entry, run)
      if (event === 'answered') return { ...marks, lineAnsweredAt: marks.lineAnsweredAt ?? moment }
      return event === 'ended' ? { ...marks, lineEndedAt: marks.lineEndedAt ?? moment } : marks
    }
    case 'ConfidentialityRead':
      return { ...marks, confidentialityReadAt: momentOf(entry, run) }
    default:
      return marks
  }
}

/** The whole state after one committed entry. */
export function follow(
  state: ConsoleState,
  entry: Entry,
  run: number,
  script: CompiledScript | null,
): ConsoleState {
  const session = followSession(state.session, entry)
  const interviewer = session.value === 'signed-out' ? null : state.interviewer
  if (entry.type === 'CaseClosed') return { ...state, session, interviewer, onCase: null }
  if (entry.case === null) {
    const shift = state.shift === null ? null : followShift(state.shift, entry, run)
    return { ...state, session, interviewer, shift }
  }
  if (state.onCase === null || entry.case !== state.onCase.file.case)
    return { ...state, session, interviewer }
  const { call, marks } = state.onCase
  const onCase = {
    ...state.onCase,
    call: followCall(call, entry, run),
    marks: followMarks(marks, entry, run, script),
  }
  return { ...state, session, interviewer, onCase }
}

function sessionEvent(entry: Entry): SessionEvent | null {
  switch (entry.type as EntryType) {
    case 'SignedIn': {
      const { interviewer, pledge } = entry.payload as Payload<'SignedIn'>
      return { type: 'signed.in', interviewer, pledgeIsDue: pledge === 'due' }
    }
    case 'PledgeMade':
      return { type: 'pledge.made' }
    case 'BreakBegun':
      return { type: 'break.begun' }
    case 'BreakEnded':
      return { type: 'break.ended' }
    case 'SignedOut':
      return { type: 'signed.out' }
    case 'CaseOpened':
      return { type: 'case.opened' }
    case 'CaseClosed':
      return { type: 'case.closed' }
    default:
      return null
  }
}

function callEvent(entry: Entry, run: number): CallEvent | null {
  const moment = momentOf(entry, run)
  switch (entry.type as EntryType) {
    case 'CallDialled':
      return { type: 'number.dialled', phone: (entry.payload as Payload<'CallDialled'>).phone, moment }
    case 'LineTold':
      return lineEvent(entry.payload as Payload<'LineTold'>)
    case 'CallConnected':
      return { type: 'person.reached', moment }
    case 'CallEnded':
      return { type: 'call.ended', outcome: (entry.payload as Payload<'CallEnded'>).outcome, moment }
    case 'WentBack':
    case 'InterviewResumed':
      return { type: 'interview.resumed' }
    case 'AppointmentMade': {
      const { at, kind } = entry.payload as Payload<'AppointmentMade'>
      return { type: 'appointment.made', at: Date.parse(at), kind }
    }
    case 'RefusalSaid': {
      const { who, reason, hardness } = entry.payload as Payload<'RefusalSaid'>
      return { type: 'refusal.said', refusal: { who, reason, hardness } }
    }
    case 'NeverCallAgainAsked':
      return { type: 'never-again.asked' }
    case 'CaseClosed':
      return { type: 'case.closed' }
    default:
      return null
  }
}

function lineEvent({ event }: Payload<'LineTold'>): CallEvent | null {
  switch (event) {
    case 'ringing':
      return { type: 'line.rang' }
    case 'answered':
      return { type: 'line.answered' }
    // What it came to is the interviewer's to say.
    case 'ended':
      return null
    default:
      return event satisfies never
  }
}
