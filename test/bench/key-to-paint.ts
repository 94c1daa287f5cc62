import { atTheConsole, type ConsolePage } from './console-page.ts'
import { atRest, diskFloor } from './disk.ts'
import { staticPage, takePaints } from './paints.ts'
import { type Spread, spread } from './spread.ts'

export interface KeyToPaint {
  /** ms from the Enter that confirms an answer to the paint of the next question. */
  console: Spread
  /** The same measured on a page that changes a word on Enter: the floor of this machine and browser. */
  staticPage: Spread
  /** What the disk takes for a commit, at the same pace: the floor of this machine's disk. */
  disk: Spread
}

/** Interviews before the measuring begins: what a minute of a day's work has warmed is not warmed again. */
const before = 2

/** Key to paint over real interviews, with real keys. */
export const keyToPaint = (answers: number): Promise<KeyToPaint> =>
  atTheConsole(async (at) => {
    for (let i = 0; i < before; i++) await oneInterview(at)
    await atRest()
    await takePaints(at.page)
    const measured: number[] = []
    while (measured.length < answers) {
      await oneInterview(at)
      measured.push(...(await takePaints(at.page)))
    }
    return {
      console: spread(measured.slice(0, answers)),
      staticPage: spread(await staticPage(await at.browser.newPage(), answers)),
      disk: spread(await diskFloor(answers)),
    }
  })

export async function oneInterview({ interviewer }: ConsolePage): Promise<void> {
  await interviewer.reachesTheNextPerson()
  await interviewer.answersUntil(null)
  await interviewer.confirmsTheOutcome()
}
