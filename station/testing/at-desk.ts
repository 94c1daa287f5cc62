import type { Screen, StationView } from '#core/contract/station-view.ts'
import type { Action } from '../console/action.ts'
import { dial } from '../console/actions/dial.ts'
import { nextCase } from '../console/actions/next-case.ts'
import type { Shown } from '../console/console.ts'
import { allEntries } from '../journal/read.ts'
import { type Bench, pins } from './bench.ts'

/** An interviewer at a bench: what is on the screen, and one thing done after the other. For tests. */
export function atDesk(bench: () => Bench) {
  const view = (): StationView => bench().console.view()
  const tried = <I>(action: Action<I>, input: I): Shown =>
    bench().console.does(action, view().revision, input)
  const self = {
    view,
    tried,
    screen<N extends Screen['name']>(name: N): Screen & { name: N } {
      const { screen } = view()
      if (screen.name !== name) throw new Error(`the screen is ${screen.name}, not ${name}`)
      return screen as Screen & { name: N }
    },
    does<I>(action: Action<I>, input: I): void {
      const shown = tried(action, input)
      if (shown.type !== 'shows')
        throw new Error(`${shown.type} ${JSON.stringify('problem' in shown ? shown.problem : '')}`)
      bench().clock.mono += 1000
      bench().clock.now += 1000
    },
    async signIn(number: keyof typeof pins = '3108'): Promise<void> {
      const shown = await bench().console.signIn({ number, pin: pins[number], pledge: true })
      if (shown.type !== 'shows') throw new Error(shown.type)
    },
    async dialling(): Promise<void> {
      await self.signIn()
      self.does(nextCase, {})
      self.does(dial, { phone: 'mobile' })
    },
    journal: () => [...allEntries(bench().store.reader)],
    /** The last entry of a type. */
    last: (type: string) => self.journal().findLast((entry) => entry.type === type)?.payload,
  }
  return self
}
