import type { StationView } from '#core/contract/station-view.ts'
import { enterStation, startStation } from './console.ts'
import { nextAct, perform, type Random } from './interviewer.ts'
import { addInterviews } from './many-interviews.ts'
import { type Place, placeOf } from './place.ts'
import { stationWithCases } from './station-with-cases.ts'

export interface Reopened {
  entries: number
  before: Place | null
  after: Place | null
  /** Whether the console said that it stands where it was. */
  said: boolean
  /** ms from the start of the process until it could be entered, and until the question was shown again. */
  times: { open: number; shown: number }[]
}

/**
 * One interview closed and so many copies of it in the journal, the next one begun; then killed in its
 * midst and started again, so many times.
 */
export async function reopenAfter(
  study: string,
  { interviews, deaths, random }: { interviews: number; deaths: number; random: Random },
): Promise<Reopened> {
  await stationWithCases(study)
  const first = await enterStation(startStation(study))
  let view = await first.client.view()
  const go = async (station: typeof first, enough: (view: StationView) => boolean) => {
    while (!enough(view)) view = await perform(station.client, view, nextAct(view, random))
  }
  await go(first, ({ screen }) => screen.name === 'wrap-up')
  await go(first, ({ screen }) => screen.name === 'available')
  await first.process.stop()
  const entries = addInterviews(study, interviews)

  let station = await enterStation(startStation(study))
  view = await station.client.view()
  await go(station, ({ screen }) => screen.name === 'interview' && screen.earlier.length >= 4)
  const before = placeOf(view)
  const times: Reopened['times'] = []
  let said = true
  for (let death = 0; death < deaths; death += 1) {
    await station.process.kill()
    const from = performance.now()
    station = await enterStation(startStation(study))
    const open = performance.now() - from
    view = await station.client.view()
    view = await perform(station.client, view, nextAct(view, random))
    times.push({ open: Math.round(open), shown: Math.round(performance.now() - from) })
    said &&= view.screen.name === 'interview' && view.screen.resumed
  }
  await station.process.kill()
  return { entries, before, after: placeOf(view), said, times }
}
