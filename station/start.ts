import { createPrivateKey } from 'node:crypto'
import { rulesOf } from '#core/cases/call-rules.ts'
import type { Text } from '#core/contract/language.ts'
import type { Screen, SyncFacts } from '#core/contract/station-view.ts'
import packageFile from '../package.json' with { type: 'json' }
import { createConsole } from './console/console.ts'
import { save, stationStarted } from './console/perform.ts'
import { scriptsOf } from './console/scripts.ts'
import { readSheet } from './console/sheet.ts'
import type { World } from './console/world.ts'
import { type DeskFacts, followDesk } from './desk.ts'
import { practiceFile, stationFiles } from './files.ts'
import { destroyIdentity, wipeIfDue } from './identity/destroy.ts'
import { type OpenedFile, openStationFile } from './open-file.ts'
import { type Log, logToStderr, systemClock, systemRandomness } from './ports.ts'
import { type StationRouter, stationRouter } from './router.ts'
import { notSavedReason } from './store/disk-fault.ts'
import type { Reader } from './store/handles.ts'
import type { KeyKeeper } from './store/key/key-keeper.ts'
import { keyProblemText } from './store/key/key-problem.ts'
import { type Meta, readMeta, writeMeta } from './store/meta.ts'
import type { Store } from './store/store.ts'
import { storeProblemText } from './store/store-problem.ts'
import { centreAt } from './sync/centre.ts'
import { enrol, enrolText } from './sync/enrol.ts'
import { runSync, type SyncRunner } from './sync/runner.ts'
import { handOver, type OpenLink } from './telephony/hand-over.ts'
import { openPractice } from './training/open-practice.ts'
import { withPractice } from './training/with-practice.ts'

export interface StationOptions {
  /** The study folder; the station's part is `station/` in it. */
  study: string
  /** Where the centre is: for the enrolment, and later when it has moved. */
  centre?: string | undefined
  /** Only for a station that is not enrolled yet: the code the centre gave, and what people call it. */
  enrolment?: { code: string; name: string } | undefined
  /** Who keeps the key of the station's file, as the person or the desktop chose; none for a training study. */
  keeper?: KeyKeeper | undefined
  /** Opens an address to dial with the system's program for it; without it the page follows it. */
  openLink?: OpenLink | undefined
  log?: Log
}

/** A workstation, open: both hosts (desktop and loopback) serve its router. */
export interface Station {
  router: StationRouter
  id: string
  /** Generated people only: the one kind of study that a browser may be used for without asking. */
  training: boolean
  /** Tells the host what it needs to know of the console, now and with each change; returns how to stop. */
  followDesk(tell: (desk: DeskFacts) => void): () => void
  close(): Promise<void>
}

export type OpenedStation = { type: 'opened'; station: Station } | { type: 'refused'; text: Text }

/** Opens the station of a study folder, enrols it if it is new, and starts keeping it in step. */
export async function openStation(options: StationOptions): Promise<OpenedStation> {
  const log = options.log ?? logToStderr
  const opened = await openStationFile(options.study, {
    keeper: options.keeper ?? null,
    random: systemRandomness,
    create: options.enrolment !== undefined,
  })
  if (opened.type === 'none') return { type: 'refused', text: notEnrolled }
  if (opened.type === 'refused') return { type: 'refused', text: storeProblemText(opened.problem) }
  const { store } = opened
  try {
    return await openOver(store, opened, options, log)
  } catch (error) {
    store.close()
    const { file } = stationFiles(options.study)
    // A page that holds what the start needs cannot be read.
    if (notSavedReason(error) !== 'damaged') throw error
    return { type: 'refused', text: storeProblemText({ type: 'damaged', file, code: codeOf(error) }) }
  }
}

async function openOver(
  store: Store,
  opened: OpenedFile & { type: 'opened' },
  options: StationOptions,
  log: Log,
): Promise<OpenedStation> {
  const refused = await enrolIfNew(store, options)
  if (refused !== null) {
    store.close()
    return { type: 'refused', text: refused }
  }
  const station = await open(options.study, store, log, options.openLink ?? null)
  const refuse = async (text: Text): Promise<OpenedStation> => {
    await station.close()
    return { type: 'refused', text }
  }
  if (readMeta(store.reader, 'study') === null) return refuse(noStudyYet)
  if (opened.keptBy !== 'beside' || station.training) return { type: 'opened', station }
  const { keyFile } = stationFiles(options.study)
  return refuse(keyProblemText(opened.instead ?? { type: 'key-beside', keyFile }))
}

async function enrolIfNew(
  store: Store,
  { centre: address, enrolment }: StationOptions,
): Promise<Text | null> {
  if (readMeta(store.reader, 'station') !== null) {
    if (address !== undefined) store.write((writer) => writeMeta(writer, 'centre', address))
    return null
  }
  if (enrolment === undefined || address === undefined) return notEnrolled
  const enrolled = await enrol(store, centreAt(address, null), { address, ...enrolment })
  return enrolled.type === 'enrolled' ? null : enrolText(enrolled)
}

async function open(study: string, store: Store, log: Log, openLink: OpenLink | null): Promise<Station> {
  let sheet = readSheet(store.reader)
  let sync: SyncRunner | null = null
  const world: World = {
    store,
    gate: store,
    practice: false,
    clock: systemClock,
    clockOff: () => sync?.facts().clockOff ?? 0,
    random: systemRandomness,
    log,
    dialler: handOver(() => sheet.study?.dialler ?? { type: 'manual' }, openLink),
    station: { id: kept(store, 'station'), name: kept(store, 'name') },
    scripts: scriptsOf(store.reader, log),
    sheet: () => sheet,
    rules: () =>
      rulesOf(sheet.study ?? { timeZone: 'Asia/Seoul', training: false, maxAttempts: 7, ends: null }),
    version: packageFile.version,
    givenBack: new Set(),
    run: 0,
  }
  // A full disk must not keep people from seeing where they are: the console tells with the first key.
  save(world, [stationStarted(world)], null)

  orLogged(log, () => wipeIfDue(store))
  const revisions = { now: 1 }
  const real = createConsole(world, {
    revisions,
    sync: () => sync?.facts() ?? { state: 'never', at: null, pending: 0 },
    appended: (entries) => sync?.appended(entries),
  })
  const station = withPractice(real, () => openPractice(world, practiceFile(study), revisions))
  const firstPull = Promise.withResolvers<void>()
  // A person who is on the line is not taken away, nor a call that was cut off a moment ago and that
  // somebody is about to sign in to: it is done with the pull after the case was closed.
  const destroyIfTold = (): void => {
    const { clock, random } = world
    if (readMeta(store.reader, 'destroyIdentity') === null || isOnCase(real.view().screen)) return
    if (isCutOff(store.reader, clock.now())) return
    orLogged(log, () => {
      const entries = destroyIdentity({ store, station: world.station.id, clock, random }, 'centre')
      if (entries.length > 0) sync?.appended(entries)
    })
  }
  sync = runSync(
    {
      store,
      centre: centreAt(kept(store, 'centre'), kept(store, 'token')),
      station: world.station.id,
      privateKey: createPrivateKey(kept(store, 'privateKey')),
      clock: world.clock,
      interviewer: () => real.signedIn(),
      // Off the line nothing is given back: it would be kept by nobody.
      desk: () => ({
        free: real.isFree(),
        returning: sync === null || isOffline(sync.facts()) ? [] : real.givesBack(),
      }),
      log,
    },
    {
      random: systemRandomness,
      changed: () => station.refreshed(),
      pulled: () => {
        sheet = readSheet(store.reader)
        destroyIfTold()
        station.pulled()
        firstPull.resolve()
      },
    },
  )
  // A station that was just enrolled has nothing to show before the centre has told it of the study.
  if (sheet.study === null) await Promise.race([firstPull.promise, patience(10_000)])
  const runner = sync
  return {
    router: stationRouter(station),
    id: world.station.id,
    get training() {
      return sheet.study?.training ?? false
    },
    followDesk: (tell) => followDesk(station, tell),
    async close() {
      await runner.stop()
      station.close()
      store.close()
    },
  }
}

/** Whoever was in a call comes back to it within this time, or not at all. ms. */
const comesBackWithin = 60 * 60_000

function isCutOff(reader: Reader, now: number): boolean {
  const last = reader.row<{ at: string | null }>(
    'SELECT max(at) AS at FROM journal WHERE case_id IN (SELECT case_id FROM case_state WHERE is_open = 1)',
  )
  return last?.at != null && Math.abs(now - Date.parse(last.at)) < comesBackWithin
}

const isOnCase = ({ name }: Screen): boolean => name === 'case' || name === 'interview' || name === 'wrap-up'

/** What a full disk refuses is done with the next pull, or at the next start. */
function orLogged(log: Log, destroys: () => void): void {
  try {
    destroys()
  } catch (error) {
    const why = notSavedReason(error)
    if (why === null) throw error
    log('identity.not-destroyed', { why })
  }
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? ''
const isOffline = ({ state }: SyncFacts): boolean => state === 'offline' || state === 'never'

function kept(store: Store, name: keyof Meta): string {
  const value = readMeta(store.reader, name)
  if (value === null) throw new Error(`an enrolled station knows its ${name}`)
  return value
}

const patience = (ms: number) => new Promise<void>((done) => setTimeout(done, ms).unref())

const notEnrolled: Text = {
  ko: '이 폴더의 스테이션은 아직 등록되지 않았습니다. --centre 주소와 센터에서 받은 --code 등록코드를 함께 주십시오.',
  en: 'The station of this folder is not enrolled yet. Give --centre URL and the --code ENROLMENTCODE that the centre made.',
}

const noStudyYet: Text = {
  ko: '센터에서 조사 설정을 아직 받지 못했습니다. 센터가 켜져 있는지, --centre 주소가 맞는지 확인하고 다시 시작하십시오.',
  en: 'The centre has not sent the study’s settings yet. Check that it runs and that --centre is its address, then start again.',
}
