import type { Hardness, RefusalReason, Refuser } from '#core/contract/refusal.ts'
import { openCalendar } from '../appointment/open-calendar.ts'
import type { Console } from '../console/console.ts'
import { type Circumstance, choiceAt, choicesOf, isCircumstance } from '../console/panel-choices.ts'
import { nothingOpen } from '../console/panels.ts'
import type { Panel } from '../console/state.ts'

/** Enter in a panel of choices: what is pointed at counts. */
export function confirmChoice(
  console: Console,
  panel: Extract<Panel, { name: 'heard' | 'stop' | 'never-again' }>,
): void {
  const state = console.state()
  const chosen = panel.selected === null ? undefined : choiceAt(choicesOf(state), panel.selected)
  switch (panel.name) {
    case 'heard':
      return chosen === undefined ? undefined : endAttempt(console, chosen)
    case 'never-again': {
      const who = panel.who ?? (chosen as Refuser | undefined)
      if (who === undefined) return
      return console.run(
        (station, looking, options) => station.neverAgain({ ...looking, who }, options),
        nothingOpen,
      )
    }
    case 'stop':
      return confirmStop(console, panel, chosen)
    default:
      return panel satisfies never
  }
}

/** What whoever answered says, or how the attempt ended. */
function endAttempt(console: Console, outcome: string): void {
  switch (outcome) {
    case 'reached':
      return console.run((station, looking, options) => station.reached(looking, options), nothingOpen)
    case 'appointment':
      return openCalendar(console)
    case 'gatekeeper-refused':
      return console.change({ panel: { ...nothingTold, who: 'other' } })
    default:
      return console.run(
        (station, looking, options) => station.notReached({ ...looking, outcome }, options),
        nothingOpen,
      )
  }
}

const nothingTold = {
  name: 'stop',
  who: null,
  reason: null,
  hardness: null,
  words: '',
  selected: null,
} satisfies Panel

/** One step further; after the last the station is told. */
function confirmStop(
  console: Console,
  panel: Extract<Panel, { name: 'stop' }>,
  chosen: string | undefined,
): void {
  const on = (part: Partial<typeof panel>) => console.change({ panel: { ...panel, selected: null, ...part } })
  const { who, reason, hardness } = panel
  if (who === null) return chosen === undefined ? undefined : on({ who: chosen as Refuser })
  if (reason === null) {
    if (chosen === undefined) return
    const interviewing = console.state().view?.screen.name === 'interview'
    if (interviewing && (chosen === 'hung-up' || isCircumstance(chosen))) return breakOff(console, chosen)
    return on({ reason: chosen as RefusalReason })
  }
  const firmly = hardness ?? (chosen as Hardness | undefined)
  if (firmly === undefined) return
  const words = panel.words.trim()
  if (reason === 'other' && words === '') return on({ hardness: firmly })
  console.run(
    (station, looking, options) =>
      station.refuse(
        { ...looking, who, reason, hardness: firmly, ...(words === '' ? {} : { words }) },
        options,
      ),
    nothingOpen,
  )
}

/** Nobody refused: the line fell, or it cannot be gone on with. */
function breakOff(console: Console, why: 'hung-up' | Circumstance): void {
  console.run(
    (station, looking, options) =>
      why === 'hung-up'
        ? station.breakOff({ ...looking, reason: why }, options)
        : station.breakOff({ ...looking, reason: 'other', outcome: why }, options),
    nothingOpen,
  )
}
