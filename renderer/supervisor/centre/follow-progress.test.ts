import { ORPCError } from '@orpc/client'
import { expect, test } from 'vitest'
import type { Progress } from '#core/contract/supervisor.ts'
import type { Centre } from './centre.ts'
import { backOff, type Feed, followProgress, SILENCE, type Waiting } from './follow-progress.ts'

const progressAt = (at: string) => ({ at }) as Progress
type Line = (signal: AbortSignal) => AsyncGenerator<Progress>

/** A centre whose n-th connection behaves as the n-th line says; further ones are refused. */
function centreWith(lines: Line[], progress = () => Promise.reject<Progress>(new Error('refused'))) {
  let connections = 0
  const calls = {
    watchProgress: (_: undefined, { signal }: { signal: AbortSignal }) => {
      const line = lines[connections]
      connections += 1
      return line ? Promise.resolve(line(signal)) : Promise.reject(new Error('refused'))
    },
    progress,
  }
  return calls as unknown as Pick<Centre, 'progress' | 'watchProgress'>
}

/** Back-off passes at once and is noted; silence passes only when `silent`. */
function clock(silent = false) {
  const waited: number[] = []
  const waiting: Waiting = {
    random: () => 1,
    wait: (ms, signal) => {
      if (ms === 15_000 || ms === SILENCE) {
        if (silent) return Promise.resolve()
        return new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
      }
      waited.push(ms)
      return Promise.resolve()
    },
  }
  return { waited, waiting }
}

async function follow(
  centre: ReturnType<typeof centreWith>,
  waiting: Waiting,
  until: (seen: Feed[]) => boolean,
) {
  const seen: Feed[] = []
  const stop = new AbortController()
  await followProgress(
    centre,
    (feed) => {
      seen.push(feed)
      if (until(seen)) stop.abort()
    },
    stop.signal,
    waiting,
  )
  return seen.map((feed) => `${feed.type} ${feed.progress?.at ?? '-'}`)
}

const says = (...ats: string[]): Line =>
  async function* () {
    for (const at of ats) yield progressAt(at)
  }

test('a lost line is taken up again, and the last figures stay meanwhile', async () => {
  const { waiting } = clock()
  const seen = await follow(
    centreWith([says('14:01', '14:02'), says('14:05')]),
    waiting,
    (all) => all.length === 4,
  )
  expect(seen).toEqual(['live 14:01', 'live 14:02', 'reconnecting 14:02', 'live 14:05'])
})

test('the wait doubles while the centre is away, and starts over once it is back', async () => {
  const { waiting, waited } = clock()
  const refused: Line = async function* () {
    yield* [] as Progress[]
    throw new Error('refused')
  }
  await follow(
    centreWith([says('14:01'), refused, refused, says('14:05')]),
    waiting,
    (all) => all.length === 6,
  )
  expect(waited.slice(0, 4)).toEqual([1000, 2000, 4000, 1000])
})

test('the wait has a longest and a part of chance', () => {
  expect(backOff(20, 1)).toBe(30_000)
  expect(backOff(20, 0)).toBe(15_000)
})

test('an ended session is not tried again', async () => {
  const { waiting } = clock()
  const out: Line = async function* () {
    yield progressAt('14:01')
    throw new ORPCError('SIGNED_OUT', { defined: true })
  }
  const seen = await follow(centreWith([out, says('never')]), waiting, () => false)
  expect(seen).toEqual(['live 14:01', 'signed-out 14:01'])
})

test('a line that is silent is asked; without an answer it is given up', async () => {
  const { waiting } = clock(true)
  const hangs: Line = async function* (signal) {
    yield await new Promise<Progress>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason)),
    )
  }
  const seen = await follow(centreWith([hangs]), waiting, (all) => all.length === 2)
  expect(seen).toEqual(['reconnecting -', 'reconnecting -'])
})

test('a line that is silent but answers stays', async () => {
  let asked = 0
  const answers = async () => {
    asked += 1
    return progressAt(`asked ${asked}`)
  }
  const hangs: Line = async function* (signal) {
    yield await new Promise<Progress>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason)),
    )
  }
  const { waiting } = clock(true)
  const seen = await follow(centreWith([hangs], answers), waiting, (all) => all.length === 3)
  expect(seen).toEqual(['live asked 1', 'live asked 2', 'live asked 3'])
})
