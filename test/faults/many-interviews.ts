import type { Draft } from '#core/journal/entry.ts'
import { stationFiles } from '#station/files.ts'
import { append } from '#station/journal/append.ts'
import { allEntries } from '#station/journal/read.ts'
import { systemClock, systemRandomness } from '#station/ports.ts'
import { readMeta } from '#station/store/meta.ts'
import { openStore } from '#station/store/store.ts'

/**
 * Fills a station's journal with closed interviews, as after weeks of work: the first closed one in it,
 * once more for each of so many other cases. No station may run on it meanwhile. Returns how many entries
 * there are then.
 */
export function addInterviews(study: string, interviews: number): number {
  const opened = openStore(stationFiles(study), { random: systemRandomness, create: false })
  if (opened.type === 'refused') throw new Error(opened.problem.type)
  const { store } = opened
  try {
    const entries = [...allEntries(store.reader)]
    const closed = entries.find(({ type }) => type === 'DispositionSet')?.case
    const one = entries.filter((entry) => entry.case === closed)
    if (closed === undefined || one.length < 20) throw new Error('no interview was closed here yet')
    const station = readMeta(store.reader, 'station') ?? ''
    const context = { station, script: null, clock: systemClock, random: systemRandomness }
    store.write((writer) => {
      for (let n = 0; n < interviews; n += 1) {
        const drafts = one.map(({ type, payload }) => ({ type, payload, case: `earlier-${n}` }))
        append(writer, drafts as unknown as Draft[], context)
      }
    })
    return entries.length + interviews * one.length
  } finally {
    store.close()
  }
}
