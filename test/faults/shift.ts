import { isDeepStrictEqual } from 'node:util'
import type { StationView } from '#core/contract/station-view.ts'
import { enterStation, type OpenStation, startStation } from './console.ts'
import { type Act, nextAct, perform, type Random } from './interviewer.ts'
import { copyStation, doctor, journalOf } from './journal.ts'
import { compare, type Deed, deedOf, deedsOf, isAnswer } from './ledger.ts'
import { type Place, placeInJournal, placeOf } from './place.ts'

/**
 * One interviewer's shift at one station, over as many lives of its process as it takes. What was
 * acknowledged is kept here, apart from the station, and held against its journal after each death.
 */
export interface Shift {
  /** Starts the station and signs in: it must stand where it stood. */
  begin(): Promise<OpenStation>
  /**
   * Works as fast as the station answers, until `enough` or until the station is gone. `sent` is told
   * when an act is on its way, with how many were acknowledged in this spell.
   */
  work(station: OpenStation, spell: Spell): Promise<void>
  /** Looks at what is on disk, now that the station is gone. */
  examine(): Promise<void>
  /** Where the interviewer was shown to be last. */
  place(): Place
  soFar(): SoFar
}

export interface Spell {
  enough?: (acts: number) => boolean
  sent?: (acts: number) => void
  /** Rests this long between two acts, ms; without it not at all. */
  rest?: number
}

export interface SoFar {
  answersAcknowledged: number
  actsAcknowledged: number
  /** Acknowledged, and not in the journal where it belongs. */
  lost: Deed[]
  /** What else was not as it must be, in words. */
  faults: string[]
  /** Acts that were on their way when the station died, and how many of them were in its journal. */
  onTheirWay: { sent: number; kept: number }
  /** Interviews that were reopened on their question. */
  resumed: number
  /** Median ms from an act to the view that follows. */
  pace: number
}

export function shift(study: string, aside: string, random: Random): Shift {
  /** What a journal must hold: all that was acknowledged, and what was on its way and had been kept. */
  const expected: Deed[] = []
  const counted = { acts: 0, answers: 0 }
  const lost: Deed[] = []
  const faults: string[] = []
  const onTheirWay = { sent: 0, kept: 0 }
  const times: number[] = []
  let resumed = 0
  /** Where the interviewer was shown to be last, and after a death must be again. */
  let place: Place = { screen: 'available', case: null, item: null, step: null }
  let sentAct: Act | null = null

  /** null when the station went before it answered. */
  const does = async (station: OpenStation, view: StationView, act: Act, sent: () => void) => {
    const began = performance.now()
    sentAct = act
    const answer = perform(station.client, view, act)
    sent()
    try {
      const next = await answer
      times.push(performance.now() - began)
      sentAct = null
      if (act.does !== 'nextCase' || next.screen.name === 'case') expected.push(deedOf(act))
      counted.acts += 1
      if (isAnswer(deedOf(act))) counted.answers += 1
      return next
    } catch (error) {
      if (isGone(error)) return null
      // Refused: it was not done, and must not be in the journal either.
      sentAct = null
      throw error
    }
  }

  return {
    async begin() {
      const station = await enterStation(startStation(study))
      await signIn(station, async (view) => {
        const next = await does(station, view, { does: 'signIn' }, () => {})
        if (next === null) throw new Error(`the station went away: ${station.process.said()}`)
        const stands = placeOf(next)
        if (!isDeepStrictEqual(stands, place))
          faults.push(`stands at ${JSON.stringify(stands)}, stood at ${JSON.stringify(place)}`)
        if (next.screen.name !== 'interview') return
        if (next.screen.resumed) resumed += 1
        else faults.push(`does not say that it resumed at ${next.screen.prompt.item}`)
      })
      return station
    },
    async work(station, { enough = () => false, sent = () => {}, rest = 0 }) {
      let view: StationView | null = await station.client.view().catch(goneAsNull)
      let idle = 0
      for (let acts = 0; view !== null && !enough(acts); acts += 1) {
        const act = nextAct(view, random)
        const told = acts
        view = await does(station, view, act, () => sent(told))
        if (view === null) return
        place = placeOf(view) ?? place
        // No case left for now: the centre is asked for more in the background.
        idle = act.does === 'nextCase' && place.screen === 'available' ? idle + 1 : 0
        if (idle > patience) throw new Error(`nobody is left to call after ${counted.acts} acts`)
        if (idle > 0) await pause(300)
        if (rest > 0) await pause(rest)
      }
    },
    async examine() {
      copyStation(study, aside)
      const { code, report } = await doctor(aside)
      if (code !== 0) faults.push(`doctor: ${JSON.stringify(report)}`)
      const entries = journalOf(aside)
      const compared = compare(expected, deedsOf(entries))
      lost.push(...compared.lost)
      const sent = sentAct === null ? null : deedOf(sentAct)
      if (sent !== null) onTheirWay.sent += 1
      sentAct = null
      if (compared.behind.length > 0) {
        const [kept] = compared.behind
        if (sent === null || compare([sent], compared.behind).lost.length > 0 || compared.behind.length > 1)
          faults.push(`nobody did ${JSON.stringify(compared.behind)}`)
        onTheirWay.kept += 1
        if (kept !== undefined) expected.push(kept)
      }
      const journalled = placeInJournal(entries)
      // Without a new act the question is the one that was shown last; with it, the one it leads to.
      if (compared.behind.length === 0 && !isDeepStrictEqual(journalled, place))
        faults.push(`journal is at ${JSON.stringify(journalled)}, shown was ${JSON.stringify(place)}`)
      place = journalled
    },
    place: () => place,
    soFar: () => ({
      answersAcknowledged: counted.answers,
      actsAcknowledged: counted.acts,
      lost,
      faults,
      onTheirWay,
      resumed,
      pace: times.toSorted((a, b) => a - b)[times.length >> 1] ?? 5,
    }),
  }
}

/** How often in a row a case is asked for in vain: half a minute. */
const patience = 100

/** A PIN whose try was cut off counts as a wrong one: after some of them there is a wait. */
async function signIn(station: OpenStation, go: (view: StationView) => Promise<void>): Promise<void> {
  const view = await station.client.view()
  const wait = view.screen.name === 'sign-in' ? view.screen.waitSeconds : 0
  if (wait > 0) await pause(wait * 1000 + 50)
  await go(wait > 0 ? await station.client.view() : view)
}

/** The connection fell: not an answer of the contract, which would be a fault of ours. */
const isGone = (error: unknown): boolean =>
  error instanceof TypeError || (error as { code?: string }).code === 'UND_ERR_SOCKET'

function goneAsNull(error: unknown): null {
  if (isGone(error)) return null
  throw error
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
