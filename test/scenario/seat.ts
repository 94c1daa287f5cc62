import { judgeWaiting } from '#server/journal/judge.ts'
import { receiveBatch } from '#server/journal/receive.ts'
import { pull } from '#server/stations/pull.ts'
import type { TestCentre } from '#server/testing/centre.ts'
import { signed, testStation } from '#server/testing/station.ts'
import { applyDown } from '#station/sync/apply-down.ts'
import { atWork } from '#station/testing/at-work.ts'
import { bench } from '#station/testing/bench.ts'

/** A station with its real file and console, in step with a real centre whenever it is told to be. */
export async function seat(centre: TestCentre, interviewer: '3108' | '4209', cases: number) {
  const enrolled = await testStation(centre)
  const on = await bench({ station: enrolled.station, leases: [] })
  const who = atWork(on)
  let cursor: string | null = null
  const self = {
    ...who,
    id: enrolled.station,
    on,
    async inStep(want = 1) {
      const entries = who.journal()
      if (entries.length > 0)
        await receiveBatch(centre, enrolled.station, signed(entries.slice(0, 500), enrolled.privateKey))
      await judgeWaiting(centre)
      const holding = on.store.reader
        .rows<{ case_id: string }>('SELECT case_id FROM lease')
        .map((row) => row.case_id)
      const down = await pull(centre, enrolled.station, {
        cursor,
        holding,
        want,
        interviewer: on.console.signedIn(),
        free: on.console.isFree(),
        returning: on.console.givesBack(),
      })
      cursor = down.cursor
      // The bench keeps its own interviewers and study.
      on.store.write((writer) =>
        applyDown(
          writer,
          { ...down, interviewers: [], study: null },
          { station: enrolled.station, now: on.clock.now },
        ),
      )
      on.console.pulled()
    },
    /** Both clocks move: the hall's and this station's. */
    at(time: string) {
      centre.clock.set(time)
      on.clock.now = Date.parse(time)
    },
  }
  self.at('2026-10-07T05:00:00.000Z')
  await self.inStep(cases)
  await self.signsIn(interviewer)
  return self
}
