import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { implement } from '@orpc/server'
import type { AppointmentCalendar } from '#core/contract/appointment-calendar.ts'
import type { Language } from '#core/contract/language.ts'
import type { JumpTarget } from '#core/contract/prompt.ts'
import { stationContract } from '#core/contract/station.ts'
import type { StationView } from '#core/contract/station-view.ts'
import { serveSockets } from '#station/loopback/socket.ts'
import { calendar } from './gallery/calendar.ts'
import { myDay } from './gallery/my-day.ts'

/** What a page did, as the station was told. */
export interface Told {
  operation: string
  input: Record<string, unknown>
}

export type Reply =
  | 'next'
  | 'not-saved'
  | 'stale'
  | 'wrong-pin'
  | 'locked'
  | 'not-accepted'
  | 'hard-check'
  | 'soft-check'

/**
 * A station in memory: it serves the built console, shows the views it is given, one after the other,
 * and writes down what it is told. No interview is decided here.
 */
export interface FakeStation {
  address: string
  told: Told[]
  /** Shows this now, and the others after it, one with each operation that moves on. */
  show(...views: ((language: Language) => StationView)[]): void
  /** A change that no operation of the page made. */
  change(part: Partial<StationView>): void
  /** How the next operation is answered, and not before `after`. */
  reply(how: Reply, after?: Promise<void>): void
  goAway(): void
  comeBack(): void
  close(): Promise<void>
}

const atOnce = Promise.resolve()

/** Holds a reply back until it is let go. */
export const held = () => Promise.withResolvers<void>()

export async function startFakeStation(pages: string): Promise<FakeStation> {
  let language: Language = 'ko'
  let queue: ((language: Language) => StationView)[] = []
  let revision = 0
  let shown: Partial<StationView> = {}
  let next: { how: Reply; after: Promise<void> } = { how: 'next', after: atOnce }
  let away = false
  const told: Told[] = []
  const watchers = new Set<() => void>()

  const view = (): StationView => {
    const [first] = queue
    if (!first) throw new Error('nothing to show')
    return { ...first(language), ...shown, language, revision }
  }
  const moved = () => {
    revision++
    for (const watcher of watchers) watcher()
  }

  const os = implement(stationContract)
  type Errors = Parameters<Parameters<typeof os.signOut.handler>[0]>[0]['errors']
  const answer = async (operation: string, input: object, errors: Errors, moves = true) => {
    const { how, after } = next
    next = { how: 'next', after: atOnce }
    told.push({ operation, input: { ...input } })
    await after
    // An appointment's `at` is its time; elsewhere it is the revision that was looked at.
    const at = 'at' in input && typeof input.at === 'number' ? input.at : revision
    if (how === 'stale' || at !== revision) throw errors.STALE({ data: { view: view() } })
    if (how === 'not-saved') throw errors.NOT_SAVED({ data: { why: 'disk-full' } })
    if (how === 'wrong-pin') throw errors.WRONG_PIN({ data: { waitSeconds: 0, locked: false, left: 4 } })
    if (how === 'locked') throw errors.WRONG_PIN({ data: { waitSeconds: 0, locked: true, left: 0 } })
    if (how === 'not-accepted') throw errors.NOT_ACCEPTED({ data: { problem: { type: 'empty' } } })
    if (how === 'hard-check' || how === 'soft-check') {
      const soft = how === 'soft-check'
      const problem = { type: 'check-failed', message: checks[how][language], soft } as const
      throw errors.NOT_ACCEPTED({ data: { problem } })
    }
    if (moves && queue.length > 1) queue = queue.slice(1)
    moved()
    return view()
  }

  const router = os.router({
    view: os.view.handler(view),
    watch: os.watch.handler(async function* ({ signal }) {
      let seen = revision
      while (!signal?.aborted) {
        if (revision !== seen) {
          seen = revision
          yield view()
        }
        await new Promise<void>((resolve) => {
          watchers.add(resolve)
          signal?.addEventListener('abort', () => resolve(), { once: true })
        })
      }
    }),
    setLanguage: os.setLanguage.handler(({ input, errors }) => {
      language = input.language
      return answer('setLanguage', {}, errors, false)
    }),
    signIn: os.signIn.handler(({ input, errors }) => answer('signIn', input, errors)),
    setTextSize: os.setTextSize.handler(({ input, errors }) => {
      shown = { ...shown, textSize: input.size }
      return answer('setTextSize', input, errors, false)
    }),
    setPractice: os.setPractice.handler(({ input, errors }) => answer('setPractice', input, errors)),
    pledge: os.pledge.handler(({ input, errors }) => answer('pledge', input, errors)),
    myDay: os.myDay.handler(() => myDay[language]),
    ownNote: os.ownNote.handler(({ input, errors }) => answer('ownNote', input, errors, false)),
    replay: os.replay.handler(({ input, errors }) => answer('replay', input, errors)),
    replayStep: os.replayStep.handler(({ input, errors }) => answer('replayStep', input, errors)),
    leaveReplay: os.leaveReplay.handler(({ input, errors }) => answer('leaveReplay', input, errors)),
    redo: os.redo.handler(({ input, errors }) => answer('redo', input, errors)),
    beginBreak: os.beginBreak.handler(({ input, errors }) => answer('beginBreak', input, errors)),
    endBreak: os.endBreak.handler(({ input, errors }) => answer('endBreak', input, errors)),
    signOut: os.signOut.handler(({ input, errors }) => answer('signOut', input, errors)),
    nextCase: os.nextCase.handler(({ input, errors }) => answer('nextCase', input, errors)),
    dial: os.dial.handler(({ input, errors }) => answer('dial', input, errors)),
    showOtherNumber: os.showOtherNumber.handler(({ input, errors }) =>
      answer('showOtherNumber', input, errors),
    ),
    numberCopied: os.numberCopied.handler(({ input, errors }) =>
      answer('numberCopied', input, errors, false),
    ),
    reached: os.reached.handler(({ input, errors }) => answer('reached', input, errors)),
    notReached: os.notReached.handler(({ input, errors }) => answer('notReached', input, errors)),
    answer: os.answer.handler(({ input, errors }) => answer('answer', input, errors)),
    back: os.back.handler(({ input, errors }) => answer('back', input, errors)),
    jumpTargets: os.jumpTargets.handler(() => jumpTargets[language]),
    jump: os.jump.handler(({ input, errors }) => answer('jump', input, errors)),
    note: os.note.handler(({ input, errors }) => answer('note', input, errors, false)),
    numberSourceRead: os.numberSourceRead.handler(({ input, errors }) =>
      answer('numberSourceRead', input, errors, false),
    ),
    confidentialityRead: os.confidentialityRead.handler(({ input, errors }) =>
      answer('confidentialityRead', input, errors),
    ),
    callBackRead: os.callBackRead.handler(({ input, errors }) =>
      answer('callBackRead', input, errors, false),
    ),
    refuse: os.refuse.handler(({ input, errors }) => answer('refuse', input, errors)),
    numberTold: os.numberTold.handler(({ input, errors }) => answer('numberTold', input, errors, false)),
    neverAgain: os.neverAgain.handler(({ input, errors }) => answer('neverAgain', input, errors)),
    breakOff: os.breakOff.handler(({ input, errors }) => answer('breakOff', input, errors)),
    suspend: os.suspend.handler(({ input, errors }) => answer('suspend', input, errors)),
    appointmentCalendar: os.appointmentCalendar.handler(() =>
      calendar(language, agreed(view()), view().study.ends),
    ),
    appointment: os.appointment.handler(({ input, errors }) => answer('appointment', input, errors)),
    backToInterview: os.backToInterview.handler(({ input, errors }) =>
      answer('backToInterview', input, errors),
    ),
    close: os.close.handler(({ input, errors }) => answer('close', input, errors)),
  })

  const reply = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (away) return void request.socket.destroy()
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname)
    const file = await readFile(join(pages, path === '/' ? 'interviewer/index.html' : path)).catch(() => null)
    response.writeHead(file ? 200 : path === '/favicon.ico' ? 204 : 404, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'content-security-policy': "default-src 'self'",
    })
    response.end(file)
  }
  const server = createServer((request, response) => void reply(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sockets = serveSockets(server, router, { mayEnter: () => !away, failed: () => {} })
  const { port } = server.address() as AddressInfo

  return {
    address: `http://127.0.0.1:${port}/interviewer/index.html`,
    told,
    show(...views) {
      queue = views
      shown = {}
      told.length = 0
      next = { how: 'next', after: atOnce }
      moved()
    },
    change(part) {
      shown = { ...shown, ...part }
      moved()
    },
    reply(how, after = atOnce) {
      next = { how, after }
    },
    goAway() {
      away = true
      sockets.drop()
      server.closeAllConnections()
    },
    comeBack() {
      away = false
    },
    close: () =>
      new Promise((resolve) => {
        sockets.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Of a case that came for its appointment: it is moved to another time. */
function agreed({ screen }: StationView): Partial<AppointmentCalendar> {
  if (screen.name !== 'case' || screen.reason.type !== 'appointment') return {}
  const note = screen.appointmentNote?.text ?? null
  return { agreed: { at: screen.reason.at, kind: screen.reason.kind, phone: 'mobile', note } }
}

const checks = {
  'hard-check': {
    ko: '끝난 날이 업무를 신청한 날(2026년 3월 2일)보다 앞설 수 없습니다.',
    en: 'The matter cannot have been finished before it was applied for (2 March 2026).',
  },
  'soft-check': {
    ko: '한 해에 40번 넘게 찾아가는 일은 드뭅니다. 다시 여쭤 확인해 주세요.',
    en: 'More than 40 visits in a year is rare. Please ask again to make sure.',
  },
}

const jumpTargets: Record<Language, JumpTarget[]> = {
  ko: [
    { item: 'S1', label: '일처리 경험', answer: '있다', next: false },
    { item: 'R1', label: '기준·절차 공개', answer: '상당히 그렇다', next: false },
    { item: 'R2', label: '기준·절차 수용', answer: null, next: true },
  ],
  en: [
    { item: 'S1', label: 'Dealt with it', answer: 'Yes', next: false },
    { item: 'R1', label: 'Open standards', answer: 'Considerably so', next: false },
    { item: 'R2', label: 'Acceptable standards', answer: null, next: true },
  ],
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}
