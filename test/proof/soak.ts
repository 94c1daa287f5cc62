import { readFileSync } from 'node:fs'
import type { CDPSession } from 'playwright-core'
import { atTheConsole, type ConsolePage } from '../bench/console-page.ts'
import { atRest, diskFloor } from '../bench/disk.ts'
import { oneInterview } from '../bench/key-to-paint.ts'
import { staticPage, takePaints } from '../bench/paints.ts'
import { type Spread, spread } from '../bench/spread.ts'
import { morePeople } from '../faults/more-people.ts'
import { conduct, installDriver } from './soak-driver.ts'

/** What is looked at now and then in a long session. */
interface Look {
  interviews: number
  /** ms from a real Enter to the next question. */
  keyToPaint: Spread
  /** ms that the disk takes for a commit at that pace. */
  disk: Spread
  /** MB, after a collection. */
  pageHeap: number
  /** In the document; what was taken out of it and is still held counts too. */
  nodes: number
  listeners: number
  /** MB that the station's process has in memory. */
  station: number
}

export type Soak = {
  holds: boolean
  interviews: number
  looks: Look[]
  staticPage: Spread
}

/** Key to paint of every look, ms. */
const quick = { median: 12, p99: 25 }
/** Interviews with real keys at each look. */
const measured = 5
/** A heap breathes; what is kept of every interview would be many times this. MB. */
const breathing = 4

/**
 * So many interviews in one session at one console, without a reload. Memory and key to paint are looked
 * at as it goes on: neither may grow.
 */
export const soak = (interviews: number, looks: number): Promise<Soak> =>
  atTheConsole(
    async (at) => {
      const cdp = await at.page.context().newCDPSession(at.page)
      const seen: Look[] = []
      for (let look = 0; look <= looks; look++) {
        const until = Math.round((interviews * look) / looks)
        await conduct(at.page, Math.max(2, until - (seen.at(-1)?.interviews ?? 0) - measured))
        seen.push(await lookAt(at, cdp, Math.max(until, measured)))
        console.log(JSON.stringify(seen.at(-1)))
      }
      const still = spread(await staticPage(await at.browser.newPage(), 100))
      return { holds: isFlat(seen) && isQuick(seen), interviews, looks: seen, staticPage: still }
    },
    { prepare: (study) => morePeople(study, interviews + measured * (looks + 4)), opened: installDriver },
  )

async function lookAt(at: ConsolePage, cdp: CDPSession, interviews: number): Promise<Look> {
  await atRest()
  await takePaints(at.page)
  for (let i = 0; i < measured; i++) await oneInterview(at)
  const paints = await takePaints(at.page)
  await cdp.send('HeapProfiler.collectGarbage')
  return {
    interviews,
    keyToPaint: spread(paints),
    disk: spread(await diskFloor(paints.length)),
    ...(await inPage(cdp)),
    station: residentMegabytes(at.pid),
  }
}

/** Each look but the first, of a cold session. */
const isQuick = (looks: readonly Look[]): boolean =>
  looks.slice(1).every(({ keyToPaint: { median, p99 } }) => median <= quick.median && p99 <= quick.p99)

/** The first look is of a cold session: the second is what the last is held against. */
function isFlat(looks: readonly Look[]): boolean {
  const [, first] = looks
  const last = looks.at(-1)
  if (first === undefined || last === undefined) return false
  return (
    last.pageHeap <= first.pageHeap + breathing &&
    last.nodes <= first.nodes * 1.2 &&
    last.listeners <= first.listeners * 1.2 &&
    last.station <= first.station * 1.25 &&
    last.keyToPaint.median <= first.keyToPaint.median * 1.2
  )
}

async function inPage(cdp: CDPSession): Promise<Pick<Look, 'pageHeap' | 'nodes' | 'listeners'>> {
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters')
  return { pageHeap: megabytes(usedSize), nodes, listeners: jsEventListeners }
}

function residentMegabytes(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return megabytes(Number(kilobytes) * 1024)
}

const megabytes = (bytes: number) => Math.round((bytes / 2 ** 20) * 10) / 10
