import { ORPCError } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppointmentCalendar } from '#core/contract/appointment-calendar.ts'
import type { StationView } from '#core/contract/station-view.ts'
import { startAppointment } from '../../renderer/interviewer/appointment/draft.ts'
import { type Console, createConsole } from '../../renderer/interviewer/console/console.ts'
import { waitLeft } from '../../renderer/interviewer/sign-in/wait-left.ts'
import type { Station } from '../../renderer/interviewer/station.ts'
import { calendar } from './gallery/calendar.ts'
import { shown } from './gallery/gallery.ts'

/** A console without a page, and a station that answers as it is told. */
let console: Console
let answer: (operation: string, input: unknown) => unknown
let tell: (view: StationView) => void
let revision = 0
const view = (name: string, part: Partial<StationView> = {}): StationView => ({
  ...shown(name)('ko'),
  ...part,
  revision: ++revision,
})
const settled = () => vi.advanceTimersByTimeAsync(0)

beforeEach(async () => {
  vi.useFakeTimers()
  console = createConsole()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function attach(first: StationView): Promise<void> {
  answer = () => first
  const told: StationView[] = []
  let wake = (): void => {}
  tell = (next) => {
    told.push(next)
    wake()
  }
  async function* watch() {
    for (;;) {
      while (told.length > 0) yield told.shift()
      await new Promise<void>((done) => {
        wake = done
      })
    }
  }
  const station = new Proxy(
    {},
    {
      get: (_, operation: string) => async (input: unknown) => {
        if (operation === 'view') return first
        return operation === 'watch' ? watch() : answer(operation, input)
      },
    },
  )
  console.attach(station as Station)
  await settled()
}
const press = (key: string, types = '') =>
  console.press({ key, types, at: performance.now(), focus: 'other' })

describe('the wait after a wrong PIN', () => {
  it('goes on through views that come by themselves', async () => {
    await attach(view('sign-in'))
    answer = () => {
      throw new ORPCError('WRONG_PIN', {
        defined: true,
        data: { waitSeconds: 300, locked: false, left: 4 },
      })
    }
    console.run((station, _, options) => station.signIn({ number: '1', pin: '2', pledge: false }, options))
    await settled()
    const left = () => waitLeft(console.state(), performance.now())
    expect(left()).toBe(300)
    await vi.advanceTimersByTimeAsync(60_000)
    tell(view('sign-in'))
    await settled()
    expect(left()).toBe(240)
  })
})

describe('the clipboard', () => {
  const refuses = { clipboard: { writeText: () => Promise.reject(new Error('NotAllowedError')) } }

  it('that takes nothing is told as such, not as a station that does not answer', async () => {
    await attach(view('case-fresh'))
    vi.stubGlobal('navigator', refuses)
    vi.stubGlobal('getSelection', () => null)
    press('Ctrl+KeyC')
    await settled()
    expect(console.state()).toMatchObject({ trouble: { type: 'not-copied' }, numberCopied: false })
  })

  it('that cannot be emptied keeps nobody signed in', async () => {
    await attach(view('available'))
    vi.stubGlobal('navigator', refuses)
    console.change({ numberCopied: true })
    const told: string[] = []
    answer = (operation) => {
      told.push(operation)
      return view('sign-in')
    }
    press('Alt+KeyQ')
    press('Enter')
    await settled()
    expect(told).toEqual(['signOut'])
    expect(console.state()).toMatchObject({ trouble: null, view: { screen: { name: 'sign-in' } } })
  })
})

describe('an appointment that is being agreed', () => {
  it('is still there after a look at the keys', async () => {
    await attach(view('choice'))
    const draft = { ...startAppointment(view('choice'), calendar('ko')), note: '오후에 다시' }
    console.change({ panel: { name: 'appointment', draft, calendar: calendar('ko') } })
    for (const leave of ['F1', 'Escape']) {
      press('F1')
      expect(console.state().panel?.name).toBe('keys')
      press(leave)
      expect(console.state().panel).toMatchObject({ name: 'appointment', draft })
    }
  })

  it.each(['mobile', 'landline', 'told'] as const)(
    'stands at the number it was agreed for, whichever is in use: %s',
    (phone) => {
      const agreed: AppointmentCalendar['agreed'] = {
        ...{ at: '2026-10-08T05:00:00.000Z', kind: 'hard', note: null },
        phone,
      }
      const phones = (['mobile', 'landline', 'told'] as const).map((kind) => ({
        ...{ kind, shown: '010-••••-0042' },
        inUse: kind === 'mobile',
      }))
      const before = view('case-fresh')
      const on = { ...before, screen: { ...before.screen, phones } } as StationView
      expect(startAppointment(on, calendar('ko', { agreed })).phone).toBe(phone)
      expect(startAppointment(on, calendar('ko')).phone).toBe('mobile')
    },
  )
})

describe('letters typed while an answer is saved', () => {
  it('go into the entry box of the question that comes', async () => {
    await attach(view('choice'))
    let answered: (next: StationView) => void = () => {}
    answer = () =>
      new Promise<StationView>((done) => {
        answered = done
      })
    press('F2')
    press('KeyA', 'a')
    press('KeyB', 'b')
    answered(view('two-digits'))
    await settled()
    expect(console.state().draft.typed).toBe('ab')
  })
})
