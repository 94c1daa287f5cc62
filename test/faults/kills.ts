import { type OpenStation, startStation } from './console.ts'
import type { Fieldwork } from './fieldwork.ts'
import type { Random } from './interviewer.ts'
import { type Shift, shift } from './shift.ts'

/** When a station is killed. */
export const moments = [
  'between two acts',
  'between act and answer',
  'during a push',
  'during start',
] as const
export type Moment = (typeof moments)[number]

/**
 * Kills a station again and again while an interviewer works at it without rest, and starts it anew each
 * time. `left` is told how many kills are still to come.
 */
export async function killStation(
  field: Fieldwork,
  { kills, random, left = () => {} }: { kills: number; random: Random; left?: (kills: number) => void },
): Promise<{ shift: Shift; kills: Record<Moment, number> }> {
  const interviewer = shift(field.station, field.aside, random)
  const counted = Object.fromEntries(moments.map((moment) => [moment, 0])) as Record<Moment, number>
  for (let done = 0; done < kills; done += 1) {
    // Each moment in turn, so that a small count has all of them; what is left to chance is the instant.
    const moment = moments[done % moments.length] ?? 'between two acts'
    await killAt(moment, field, interviewer, random)
    await interviewer.examine()
    counted[moment] += 1
    left(kills - done - 1)
  }
  return { shift: interviewer, kills: counted }
}

async function killAt(moment: Moment, field: Fieldwork, interviewer: Shift, random: Random): Promise<void> {
  if (moment === 'during start') {
    const starting = startStation(field.station)
    await instant(random.below(startTakes))
    return starting.kill()
  }
  const began = performance.now()
  const station = await interviewer.begin()
  startTakes = Math.min(startTakes, performance.now() - began)
  const acts = 1 + random.below(60)
  const { kill } = station.process
  switch (moment) {
    case 'between two acts':
      await interviewer.work(station, { enough: (done) => done >= acts })
      return kill()
    case 'between act and answer': {
      const after = (random.below(1000) / 1000) * interviewer.soFar().pace * 1.2
      let killed: Promise<void> | null = null
      await interviewer.work(station, {
        sent: (done) => {
          if (done === acts) killed = instant(after).then(kill)
        },
      })
      return killed ?? kill()
    }
    case 'during a push':
      return killInPush(field, interviewer, station, { acts, random })
    default:
      return moment satisfies never
  }
}

/** With a batch under way: before it came to the centre, or after the centre had it and said so. */
async function killInPush(
  field: Fieldwork,
  interviewer: Shift,
  station: OpenStation,
  { acts, random }: { acts: number; random: Random },
): Promise<void> {
  const killed = Promise.withResolvers<void>()
  const side = random.pick(['before', 'after'] as const)
  // The station tells the centre between answers: who never takes a breath is seldom in its way.
  await interviewer.work(station, {
    rest: 20,
    sent: (done) => {
      if (done === acts) field.line.onPush(side, () => void station.process.kill().then(killed.resolve))
    },
  })
  return killed.promise
}

/** The shortest start seen, ms: a kill during start falls somewhere within it. */
let startTakes = 2000

/** Waits, to a fraction of a millisecond, while everything else goes on. */
async function instant(ms: number): Promise<void> {
  const end = performance.now() + ms
  if (ms > 20) await new Promise((done) => setTimeout(done, ms - 20))
  while (performance.now() < end) await new Promise((done) => setImmediate(done))
}
