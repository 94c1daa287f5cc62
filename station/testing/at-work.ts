import type { Answer } from '#core/contract/answer.ts'
import type { Prompt } from '#core/contract/prompt.ts'
import type { Screen, StationView } from '#core/contract/station-view.ts'
import type { Entry } from '#core/journal/entry.ts'
import type { Action } from '../console/action.ts'
import { answer } from '../console/actions/answer.ts'
import { dial } from '../console/actions/dial.ts'
import { nextCase } from '../console/actions/next-case.ts'
import { reached } from '../console/actions/reached.ts'
import type { Shown } from '../console/console.ts'
import { allEntries } from '../journal/read.ts'
import { type Bench, pins } from './bench.ts'

/** An interviewer at a bench: does what is done at the console, and looks at what is shown. For tests. */
export function atWork(on: Bench) {
  const self = {
    view: (): StationView => on.console.view(),
    /** The screen, which must be this one. */
    screen<N extends Screen['name']>(name: N): Screen & { name: N } {
      const { screen } = self.view()
      if (screen.name !== name) throw new Error(`the screen is ${screen.name}, not ${name}`)
      return screen as Screen & { name: N }
    },
    tries: <I>(action: Action<I>, input: I): Shown => on.console.does(action, self.view().revision, input),
    /** Must be taken; a second passes. */
    does<I>(action: Action<I>, input: I): void {
      const shown = self.tries(action, input)
      if (shown.type !== 'shows')
        throw new Error(`${shown.type} ${JSON.stringify('problem' in shown ? shown.problem : '')}`)
      on.clock.mono += 1000
      on.clock.now += 1000
    },
    async signsIn(number: keyof typeof pins = '3108'): Promise<void> {
      const shown = await on.console.signIn({ number, pin: pins[number], pledge: true })
      if (shown.type !== 'shows') throw new Error(shown.type)
    },
    /** The next case, dialled, and the person on the line. */
    calls(): void {
      self.does(nextCase, {})
      self.does(dial, { phone: 'mobile' })
      self.does(reached, {})
    },
    keys: (item: string, answered: Answer): void => self.does(answer, { item, answer: answered }),
    /** Answers whatever is asked, plainly, until `until` is shown or the interview is over. */
    answersOn(until?: string): void {
      for (let asked = 0; self.view().screen.name === 'interview'; asked++) {
        if (asked > 200) throw new Error('the interview does not end')
        const { prompt } = self.screen('interview')
        if (prompt.item === until) return
        self.keys(prompt.item, plainAnswer(prompt))
      }
    },
    journal: (): Entry[] => [...allEntries(on.store.reader)],
  }
  return self
}
export type AtWork = ReturnType<typeof atWork>

/** Eligible, agreeing, and otherwise the last option: little is asked of the sensitive things then. */
function plainAnswer(prompt: Prompt): Answer {
  if (prompt.kind === 'statement') return { kind: 'continue' }
  if (prompt.step === 'direction') return { kind: 'direction', direction: 'yes' }
  if (prompt.step === 'intensity') return { kind: 'intensity', intensity: 2 }
  return { kind: 'code', code: prompt.item === 'S1' ? 1 : (prompt.options.at(-1)?.code ?? 1) }
}
