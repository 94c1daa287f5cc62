import { rulesOf } from '#core/cases/call-rules.ts'
import type { StudySettings } from '#core/contract/study.ts'
import { scriptsOf } from '../console/scripts.ts'
import type { Sheet } from '../console/sheet.ts'
import type { World } from '../console/world.ts'
import type { Store } from '../store/store.ts'
import { handOver } from '../telephony/hand-over.ts'

/**
 * The world of practice beside the real one. What is shared is read only: who the interviewers are, what
 * the study is, the scripts; and the count of wrong PINs, so that practice is no way round the lock.
 * Everything that happens goes into a file of its own, which is never sent anywhere.
 */
export function practiceWorld(real: World, store: Store, station: string): World {
  const sheet = (): Sheet => {
    const { study, interviewers } = real.sheet()
    return { ...real.sheet(), study: study === null ? null : practised(study), interviewers, totals: null }
  }
  return {
    ...real,
    store,
    gate: real.gate,
    practice: true,
    // Generated people have numbers that nobody has.
    dialler: handOver(() => ({ type: 'manual' }), null),
    station: { id: station, name: real.station.name },
    scripts: scriptsOf(store.reader, real.log),
    sheet,
    rules: () => {
      const { study } = sheet()
      return study === null ? { ...real.rules(), anyHour: true } : rulesOf(study)
    },
    givenBack: new Set(),
    run: 0,
  }
}

const practised = (study: StudySettings): StudySettings => ({ ...study, training: true })
