import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash } from '@node-rs/argon2'
import { rulesOf } from '#core/cases/call-rules.ts'
import type { Lease } from '#core/contract/centre.ts'
import type { StudySettings } from '#core/contract/study.ts'
import { createConsole } from '../console/console.ts'
import { save, stationStarted } from '../console/perform.ts'
import { scriptsOf } from '../console/scripts.ts'
import { readSheet } from '../console/sheet.ts'
import type { World } from '../console/world.ts'
import { practiceFile } from '../files.ts'
import { systemRandomness } from '../ports.ts'
import { writeMeta } from '../store/meta.ts'
import { openStore, type Store } from '../store/store.ts'
import { applyDown } from '../sync/apply-down.ts'
import type { Dialler } from '../telephony/dialler.ts'
import { handOver } from '../telephony/hand-over.ts'
import { openPractice } from '../training/open-practice.ts'
import { type StationConsole, withPractice } from '../training/with-practice.ts'
import { lease, study } from './fake-centre.ts'

type Turns = ReturnType<typeof withPractice>

/** A station on a bench: a real file, a clock that is turned by hand. For tests. */
export interface Bench {
  folder: string
  files: { file: string; keyFile: string }
  /** `off`: seconds that the centre says it is ahead. */
  clock: { now: number; mono: number; off: number }
  store: Store
  console: StationConsole
  /** As after SIGKILL: nothing is kept but the file. */
  restart(): void
  end(): void
}

const scriptFile = new URL('../../survey-scripts/external-integrity-2013/script.yaml', import.meta.url)

export const pins = { '3108': '310800', '4209': '420900' } as const
const hashes = Promise.all(Object.values(pins).map((pin) => hash(pin, { memoryCost: 1024, timeCost: 1 })))

export async function bench(
  told: { leases?: Lease[]; study?: Partial<StudySettings>; station?: string; dialler?: Dialler } = {},
): Promise<Bench> {
  const id = told.station ?? 'st-1'
  const folder = mkdtempSync(join(tmpdir(), 'malgeum-bench-'))
  const files = { file: join(folder, 'station.db'), keyFile: join(folder, 'station.key') }
  // A Wednesday, 14:00 in Seoul.
  const clock = { now: Date.parse('2026-10-07T05:00:00Z'), mono: 1000, off: 0 }
  const pin = await hashes
  const text = readFileSync(scriptFile, 'utf8')
  const script = `${/^script: (.*)$/m.exec(text)?.[1]}@${/^version: "?([^"\n]*)"?$/m.exec(text)?.[1]}`
  let store = opened(files)
  store.write((writer) => {
    writeMeta(writer, 'station', id)
    writeMeta(writer, 'name', '17')
    applyDown(
      writer,
      {
        cursor: 'c1',
        leases: (told.leases ?? [lease(1), lease(2)]).map((one) => ({ ...one, script })),
        released: [],
        scripts: [{ script, text }],
        interviewers: [
          { number: '3108', name: '정다온', pin: pin[0] ?? '', active: true },
          { number: '4209', name: '윤새봄', pin: pin[1] ?? '', active: true },
        ],
        targets: [{ institution: 'G1', task: 'T1', done: 3, of: 10 }],
        study: { ...study, script, ...told.study },
      },
      { station: id, now: clock.now },
    )
  })
  const started = (): Turns => start(folder, store, clock, id, told.dialler)
  let console = started()
  const made: Bench = {
    folder,
    files,
    clock,
    store,
    console,
    restart() {
      console.close()
      store.close()
      store = opened(files)
      clock.mono = 500
      made.store = store
      console = started()
      made.console = console
    },
    end() {
      console.close()
      store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  return made
}

function opened(files: Bench['files']): Store {
  const result = openStore(files, { random: systemRandomness, create: true })
  if (result.type === 'refused') throw new Error(result.problem.type)
  return result.store
}

function start(
  folder: string,
  store: Store,
  clock: Bench['clock'],
  id: string,
  dialler: Dialler | undefined,
): Turns {
  const sheet = () => readSheet(store.reader)
  const world: World = {
    store,
    gate: store,
    practice: false,
    clock: { now: () => clock.now, mono: () => clock.mono },
    clockOff: () => clock.off,
    random: systemRandomness,
    dialler: dialler ?? handOver(() => sheet().study?.dialler ?? { type: 'manual' }, null),
    log: () => {},
    station: { id, name: '17' },
    scripts: scriptsOf(store.reader, () => {}),
    sheet,
    rules: () => rulesOf(sheet().study ?? study),
    version: '0',
    givenBack: new Set(),
    run: 0,
  }
  save(world, [stationStarted(world)], null)
  const revisions = { now: 1 }
  const real = createConsole(world, {
    revisions,
    sync: () => ({ state: 'in-step', at: null, pending: 0 }),
    appended: () => {},
  })
  return withPractice(real, () => openPractice(world, practiceFile(folder), revisions))
}
