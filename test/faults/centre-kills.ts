import { openCentre } from '#server/study/centre.ts'
import type { Fieldwork } from './fieldwork.ts'
import type { Random } from './interviewer.ts'
import { journalOf } from './journal.ts'
import type { Shift } from './shift.ts'

export interface CentreKillsResult {
  kills: number
  entries: { station: number; centre: number }
  /** Own entries that the centre does not have, has twice, has changed or put elsewhere. */
  differing: number
  unsound: number
}

/**
 * Kills the centre with a push under way while an interviewer works on, starts it anew each time, and in
 * the end, when the station says that all is sent, holds both journals against each other.
 */
export async function killCentre(
  field: Fieldwork,
  interviewer: Shift,
  { kills, random }: { kills: number; random: Random },
): Promise<CentreKillsResult> {
  const station = await interviewer.begin()
  for (let done = 0; done < kills; done += 1) {
    const back = Promise.withResolvers<void>()
    const after = random.below(40)
    field.line.onPush('before', () => {
      setTimeout(() => {
        field.killCentre().then(field.startCentre).then(back.resolve, back.reject)
      }, after)
    })
    let isBack = false
    const come = back.promise.finally(() => {
      isBack = true
    })
    // Nobody waits for the centre: answers go on while it is away.
    await interviewer.work(station, { enough: () => isBack, rest: 20 })
    await come
  }
  await allSent(() => station.client.view().then(({ sync }) => sync.pending))
  await station.process.stop()
  await field.stopCentre()
  await interviewer.examine()
  const own = journalOf(field.aside)
  const there = await entriesAtCentre(field.centre, own[0]?.station ?? '')
  return {
    kills,
    entries: { station: own.length, centre: there.length },
    differing:
      own.filter(({ seq, hash }, at) => there[at]?.seq !== seq || there[at]?.hash !== hash).length +
      Math.max(0, there.length - own.length),
    unsound: there.filter(({ judged }) => judged === 'unsound').length,
  }
}

async function allSent(pending: () => Promise<number>): Promise<void> {
  const patience = Date.now() + 90_000
  while ((await pending()) > 0) {
    if (Date.now() > patience) throw new Error('the station still has entries to send after 90 s')
    await new Promise((done) => setTimeout(done, 250))
  }
}

async function entriesAtCentre(root: string, station: string) {
  const opening = await openCentre(root, { what: 'proof', wait: 5000 })
  if (opening.type !== 'opened') throw new Error(opening.type)
  const { centre } = opening
  try {
    return await centre.db
      .selectFrom('entry')
      .select(['seq', 'hash', 'judged'])
      .where('station', '=', station)
      .orderBy('seq')
      .execute()
  } finally {
    await centre.close()
  }
}
