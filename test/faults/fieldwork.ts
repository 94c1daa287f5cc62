import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDemonstration } from '#server/demonstration/demonstration.ts'
import { enterStation, startStation } from './console.ts'
import { endAll, type Malgeum, malgeum } from './malgeum.ts'
import { morePeople } from './more-people.ts'
import { type Wire, wire } from './wire.ts'

/** The demonstration study with its centre in one process and a station's folder, line between them. */
export interface Fieldwork {
  /** The station's study folder. No station runs on it yet. */
  station: string
  /** The centre's study folder. */
  centre: string
  /** For whoever wants to look at copies. */
  aside: string
  line: Wire
  /** SIGKILL for the centre; nothing answers until `startCentre`. */
  killCentre(): Promise<void>
  startCentre(): Promise<void>
  stopCentre(): Promise<void>
  end(): Promise<void>
}

interface CentreReady {
  address: string
  code: string
}

/**
 * Makes the study, starts its centre and enrols the station: it holds its first cases afterwards. So many
 * `people` beside those of the demonstration, whose small targets are soon reached.
 */
export async function fieldwork({ people = 0 } = {}): Promise<Fieldwork> {
  const folder = mkdtempSync(join(tmpdir(), 'malgeum-faults-'))
  const study = { station: join(folder, 'station'), centre: join(folder, 'centre') }
  const line = await wire()
  let centre: Malgeum<CentreReady> | null = null
  const start = async () => {
    centre = malgeum<CentreReady>(['server', '--study', study.centre, '--port', '0'])
    const ready = await centre.ready
    line.leadsTo(ready.address)
    return ready
  }
  const field: Fieldwork = {
    ...study,
    aside: join(folder, 'aside'),
    line,
    async killCentre() {
      line.leadsTo(null)
      await centre?.kill()
    },
    startCentre: async () => void (await start()),
    async stopCentre() {
      line.leadsTo(null)
      await centre?.stop()
    },
    async end() {
      await endAll()
      line.close()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
  try {
    const made = await createDemonstration(study.centre)
    if (made.type !== 'ready') throw new Error(made.type)
    if (people > 0) await morePeople(study.centre, people)
    const { code } = await start()
    const first = startStation(study.station, ['--centre', line.address, '--code', code, '--name', '17'])
    await enterStation(first)
    await first.stop()
    return field
  } catch (error) {
    await field.end()
    throw error
  }
}
