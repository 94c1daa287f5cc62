import { hash, verify } from '@node-rs/argon2'
import type { Clock } from '../ports.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import type { Interviewer } from './sheet.ts'

/** Wrong PINs that cost no waiting. */
const free = 2
const firstWait = 5
const longestWait = 300
/** Wrong PINs in a row after which a number is locked here until the centre gives it a new PIN. */
export const lockAfter = 10

/**
 * Seconds until a PIN may be keyed again. One count for the station, kept in its file: neither another
 * number nor a restart gets round it. By the monotonic clock alone: whoever sets the wall clock ahead waits
 * as long. A restart makes the last wait begin anew.
 */
export function waitSeconds(store: Store, clock: Clock): number {
  const wrong = Number(readMeta(store.reader, 'wrongPins') ?? 0)
  const delay = delayAfter(wrong)
  const since = (clock.mono() - (lastWrong.get(store) ?? 0)) / 1000
  return Math.max(0, Math.ceil(delay - since))
}

/** When the last PIN was tried in this run (`Clock.mono`), by the file it is counted in. */
const lastWrong = new WeakMap<Store, number>()

export function delayAfter(wrong: number): number {
  return wrong <= free ? 0 : Math.min(longestWait, firstWait * 2 ** (wrong - free - 1))
}

/** How many more wrong PINs this number has before it is locked; 0: it is. */
export function triesLeft(store: Store, who: Interviewer): number {
  return Math.max(0, lockAfter - wrongTries(store, who))
}

/** Counted before the PIN is looked at, so that pulling the plug does not win a free try. */
export function countTry(store: Store, clock: Clock, who: Interviewer | undefined): void {
  const wrong = Number(readMeta(store.reader, 'wrongPins') ?? 0)
  const tries = who && {
    ...triesOf(store),
    [who.number]: { pin: who.pin, wrong: wrongTries(store, who) + 1 },
  }
  lastWrong.set(store, clock.mono())
  store.write((writer) => {
    writeMeta(writer, 'wrongPins', String(wrong + 1))
    if (tries) writeMeta(writer, 'pinTries', JSON.stringify(tries))
  })
}

export function forgetTries(store: Store, who: Interviewer): void {
  const { [who.number]: _, ...others } = triesOf(store)
  store.write((writer) => {
    writeMeta(writer, 'wrongPins', '0')
    writeMeta(writer, 'pinTries', JSON.stringify(others))
  })
}

let nobody: Promise<string> | null = null

/** Takes as long for a number that nobody has as for a wrong PIN. */
export async function pinFits(who: Interviewer | undefined, pin: string): Promise<boolean> {
  nobody ??= hash('nobody')
  const fits = await verify(who?.pin ?? (await nobody), pin)
  return fits && who !== undefined && who.active
}

/** By number. The PIN (its hash) they were tried against stands beside them: a new PIN begins at none. */
type Tries = Record<string, { pin: string; wrong: number }>

function triesOf(store: Store): Tries {
  return JSON.parse(readMeta(store.reader, 'pinTries') ?? '{}') as Tries
}

function wrongTries(store: Store, who: Interviewer): number {
  const tried = triesOf(store)[who.number]
  return tried?.pin === who.pin ? tried.wrong : 0
}
