import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '#core/contract/answer.ts'
import type { StationView } from '#core/contract/station-view.ts'
import { parseScript } from '#core/script/parse.ts'
import { openCentre } from '#server/study/centre.ts'
import { stationFiles } from '#station/files.ts'
import { systemRandomness } from '#station/ports.ts'
import { openStore, unlock } from '#station/store/store.ts'
import { enterStation, type OpenStation, type StationReady } from '../faults/console.ts'
import { root } from '../house/tree.ts'
import { identity, markedRoster, marksBelow, marksIn, words } from './marks.ts'
import { type Spoken, speaking, spoken } from './spoken.ts'

/**
 * Names, numbers and words of marked people, looked for in everything that leaves: what a supervisor is
 * sent, what is logged and printed, what is exported, and the bytes on disk.
 */
const folder = mkdtempSync(join(tmpdir(), 'malgeum-leaks-'))
const study = { centre: join(folder, 'centre'), station: join(folder, 'station') }
const roster = join(folder, 'roster.csv')
const exported = join(folder, 'out.csv')
const who = [...identity.names, ...identity.numbers, ...identity.emails]
const said = Object.values(words)

interface CentreReady {
  address: string
  supervisor: string
  code: string
}
let centre: Spoken<CentreReady>
let station: Spoken<StationReady>
let console: OpenStation
let cookie = ''
let address = ''
let pin = ''
/** All that was said by commands, by what it was. */
const heard = new Map<string, string>()

const run = async <Result>(...args: string[]): Promise<Result> => {
  const { said, result } = await spoken<Result>(...args, '--study', study.centre)
  heard.set(args.slice(0, 2).join(' '), said)
  return result
}

beforeAll(async () => {
  const { settings } = await run<{ settings: { values: { period_from: string } } }>('study', 'show')
  // Real hours would let nobody call at night.
  const settingsFile = join(study.centre, 'study.json')
  writeFileSync(
    settingsFile,
    JSON.stringify({ ...JSON.parse(readFileSync(settingsFile, 'utf8')), training: true }),
  )
  markedRoster(roster, `${settings.values.period_from}-15`)
  await run('roster', 'import', roster, '--all')
  pin = (await run<{ pin: string }>('interviewer', 'add', '77', '--name', '김면접')).pin
  centre = speaking<CentreReady>('server', '--study', study.centre, '--port', '0')
  const ready = await centre.ready
  address = ready.address
  const entered = await fetch(ready.supervisor, { redirect: 'manual' })
  cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  station = speaking<StationReady>(
    ...['station', '--study', study.station],
    ...['--centre', address, '--code', ready.code, '--name', '1번 자리'],
  )
  console = await enterStation(station as unknown as OpenStation['process'])
}, 120_000)
afterAll(async () => {
  await station?.stop()
  await centre?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What a supervisor's browser is sent, as bytes. */
async function asked(what: string, input?: unknown): Promise<string> {
  const response = await fetch(`${address}/rpc/supervisor/${what}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(input === undefined ? {} : { json: input }),
    signal: AbortSignal.timeout(10_000),
  })
  return response.text()
}
const allCases = { institution: 'A01', task: null, disposition: null }
const everythingASupervisorSees = async () =>
  [
    await asked('progress'),
    await asked('cases', allCases),
    await asked('conflicts'),
    // Refusals speak too.
    await asked('cases', { institution: 7 }),
    await asked('cases', { institution: identity.names[0], task: identity.numbers[0], disposition: null }),
    await firstOfTheWatch(),
  ].join('\n')

async function firstOfTheWatch(): Promise<string> {
  const cut = new AbortController()
  const response = await fetch(`${address}/rpc/supervisor/watchProgress`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: '{}',
    signal: cut.signal,
  })
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString()
    if (text.includes('event: message') && text.endsWith('\n\n')) break
  }
  cut.abort()
  return text
}

const { sections } = readScript()
const sensitive = sections.filter((section) => section.sensitive).map((section) => section.id)
const itemIds = sections.flatMap((section) => section.items.map((item) => item.id))

function readScript() {
  const path = join(root, 'survey-scripts', 'external-integrity-2013', 'script.yaml')
  const parsed = parseScript(readFileSync(path, 'utf8'))
  if (parsed.type !== 'script') throw new Error(parsed.type)
  return parsed.script
}

/** Yes to everything, so that every item of the sensitive section is asked; open words are marked. */
function answerTo(view: StationView): Answer {
  if (view.screen.name !== 'interview') throw new Error(view.screen.name)
  const { kind, step, options } = view.screen.prompt
  const open = options.find((option) => option.open)
  switch (kind) {
    case 'statement':
      return { kind: 'continue' }
    case 'choice':
      return open
        ? { kind: 'code', code: open.code, open: words.open }
        : { kind: 'code', code: options[0]?.code ?? 1 }
    case 'brackets':
      return { kind: 'code', code: options[0]?.code ?? 1 }
    case 'multiple':
      return open
        ? { kind: 'codes', codes: [open.code], open: words.open }
        : { kind: 'codes', codes: [options[0]?.code ?? 1] }
    case 'likert-two-step':
      return step === 'direction'
        ? { kind: 'direction', direction: 'yes' }
        : { kind: 'intensity', intensity: 2 }
    case 'number':
      return { kind: 'number', number: 1 }
    case 'date':
      return { kind: 'date', date: '2013-07-01' }
    case 'text':
      return { kind: 'text', text: words.open }
    default:
      return kind satisfies never
  }
}

/** Until everything that was entered is at the centre. */
async function inStep(): Promise<void> {
  await expect
    .poll(async () => (await console.client.view()).sync, { timeout: 30_000, interval: 200 })
    .toMatchObject({ state: 'in-step', pending: 0 })
}

const dialledAtTheCentre = () =>
  expect
    .poll(async () => (await asked('cases', allCases)).includes('"attempts":1'), { timeout: 10_000 })
    .toBe(true)

/** Without what tells only that time has gone by. */
const still = (progress: string) => progress.replace(/"(at|lastSeen|lastAt)":("[^"]*"|null)/g, '"$1":""')

describe('what leaves', { timeout: 120_000 }, () => {
  it('is looked for by marks that are there: the roster, and the console in a call', async () => {
    expect(marksIn(readFileSync(roster), who)).toEqual(who)
    const client = console.client
    let view = await client.signIn({ number: '77', pin, pledge: true })
    view = await client.nextCase({ at: view.revision })
    expect(marksIn(JSON.stringify(view), identity.names)).toHaveLength(1)
    expect(marksIn(JSON.stringify(view).replaceAll('-', ''), identity.numbers)).not.toEqual([])
  })

  it('tells a supervisor nothing of where in the sensitive section an interview is', async () => {
    const { client } = console
    let view = await client.view()
    if (view.screen.name !== 'case') throw new Error(view.screen.name)
    view = await client.dial({ at: view.revision, phone: 'mobile' })
    view = await client.reached({ at: view.revision })
    const seen: { item: string; sight: string }[] = []
    let noted = false
    while (view.screen.name === 'interview') {
      const { prompt } = view.screen
      if (!noted) view = await client.note({ at: view.revision, text: words.note })
      noted = true
      const inSection = sensitive.includes(prompt.section)
      if (inSection) {
        await inStep()
        // Received is not judged yet.
        if (seen.length === 0) await dialledAtTheCentre()
        seen.push({ item: prompt.item, sight: still(await everythingASupervisorSees()) })
      }
      view = await client.answer({ at: view.revision, item: prompt.item, answer: answerTo(view) })
    }
    expect(new Set(seen.map(({ item }) => item)).size).toBeGreaterThan(3)
    expect(new Set(seen.map(({ sight }) => sight)).size).toBe(1)
    if (view.screen.name !== 'wrap-up') throw new Error(view.screen.name)
    view = await client.close({ at: view.revision, choice: view.screen.proposed })
    expect(view.screen.name).toBe('available')

    // A second case, left with an appointment in the respondent's words.
    view = await client.nextCase({ at: view.revision })
    view = await client.dial({ at: view.revision, phone: 'mobile' })
    view = await client.reached({ at: view.revision })
    view = await client.numberTold({ at: view.revision, number: '010-0000-8191' })
    view = await client.refuse({
      at: view.revision,
      ...({ who: 'person', reason: 'other', hardness: 'soft', words: words.refusal } as const),
    })
    await client.appointment({
      seen: view.revision,
      at: appointmentTime(),
      kind: 'soft',
      phone: 'mobile',
      note: words.appointment,
    })
    await inStep()
  })

  it('to a supervisor: no person, no word, no item, no answer', async () => {
    await expect.poll(async () => (await asked('progress')).includes('"1.1":1')).toBe(true)
    const sight = await everythingASupervisorSees()
    // What is asked for is not repeated either.
    expect(marksIn(sight, [...who, ...said])).toEqual([])
    const named = itemIds.filter((item) => sight.includes(`"${item}"`))
    expect(named).toEqual([])
    for (const key of ['answer', 'response', 'item', 'missing', 'section'])
      expect(sight).not.toContain(`"${key}"`)
  })

  it('in words of the commands: no person', async () => {
    await run('export', 'csv', '--out', exported)
    await run('doctor')
    await run('study', 'show')
    await run('study', 'rebuild')
    const { said: stationDoctor } = await spoken('doctor', '--study', await stoppedStation())
    heard.set('doctor of the station', stationDoctor)
    heard.set('server', centre.said())
    heard.set('station', station.said())
    const leaks = [...heard].flatMap(([command, text]) =>
      marksIn(text, [...who, ...said]).map((m) => `${command}: ${m}`),
    )
    expect(leaks).toEqual([])
    // The report on slipped columns was there to leak.
    expect(heard.get('roster import')).toContain('not-one-of')
    const items = itemIds.filter((item) => (centre.said() + station.said()).includes(`"${item}"`))
    expect(items).toEqual([])
  })

  it('in an export: words that were recorded, but no person and no note', () => {
    const csv = readFileSync(exported)
    expect(marksIn(csv, [words.open])).toEqual([words.open])
    expect(marksIn(csv, [...who, words.note, words.appointment])).toEqual([])
  })

  it('on disk: nothing in clear, in any file of the station and the centre', async () => {
    expect(marksBelow(study.station, [...who, ...said])).toEqual([])
    expect(marksBelow(study.centre, [...who, ...said])).toEqual([])
    await centre.stop()
    expect(marksBelow(study.centre, [...who, ...said])).toEqual([])
  })

  it('in the tables: nothing in clear, in any column of the centre, nor in the station’s journal', async () => {
    const opening = await openCentre(study.centre, { what: 'test', wait: 5_000 })
    if (opening.type !== 'opened') throw new Error(opening.type)
    const { db, close } = opening.centre
    const { rows: tables } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = current_schema()`.execute(
      db,
    )
    const leaks: string[] = []
    let entries = ''
    for (const { name } of tables) {
      const { rows } = await sql<{
        row: string
      }>`select row_to_json(t)::text as row from ${sql.table(name)} as t`.execute(db)
      const text = rows.map(({ row }) => row).join('\n')
      if (name === 'entry') entries = text
      leaks.push(...marksIn(text, [...who, ...said]).map((mark) => `${name}: ${mark}`))
    }
    await close()
    expect(leaks).toEqual([])
    // Those that hold words were there to leak.
    for (const type of ['NoteTaken', 'AppointmentMade', '"sealed'])
      expect([type, entries.includes(type)]).toEqual([type, true])

    const opened = openStore(stationFiles(study.station), { random: systemRandomness, create: false })
    if (opened.type !== 'opened') throw new Error(opened.type)
    const journal = JSON.stringify(opened.store.reader.rows('SELECT * FROM journal'))
    opened.store.close()
    expect(journal.includes('NoteTaken')).toBe(true)
    expect(marksIn(journal, [...who, ...said])).toEqual([])
  })

  it('at the end of the study: destroyed at the centre and, on its word, at the station; answers and chains stay', async () => {
    centre = speaking<CentreReady>('server', '--study', study.centre, '--port', new URL(address).port)
    await centre.ready
    await run('export', 'csv', '--out', exported)
    const answered = readFileSync(exported, 'utf8')
    const refused = await spoken('identity', 'destroy', '--study', study.centre).catch((error) =>
      String(error),
    )
    expect(refused).toContain('Nothing was destroyed')
    expect(await run('identity', 'destroy', '--yes')).toMatchObject({
      centre: { type: 'destroyed', cases: identity.names.length, stations: ['1번 자리'] },
    })

    expect(await clearPages(study.station)).toEqual(expect.arrayContaining(identity.names.slice(0, 1)))
    station = speaking<StationReady>('station', '--study', study.station)
    console = await enterStation(station as unknown as OpenStation['process'])
    let view = await console.client.signIn({ number: '77', pin, pledge: true })
    // The call that was being wrapped up is not taken away; after it nobody is called any more.
    if (view.screen.name !== 'wrap-up') throw new Error(view.screen.name)
    await inStep()
    view = await console.client.view()
    view = await console.client.close({ at: view.revision, choice: 'open:appointment' })
    await inStep()
    const next = async () => {
      const { revision } = await console.client.view()
      return (await console.client.nextCase({ at: revision }).catch(() => null))?.screen
    }
    await expect
      .poll(next, { timeout: 15_000 })
      .toMatchObject({ name: 'available', none: { why: 'all-done' } })
    await station.stop()
    expect(await clearPages(study.station)).toEqual([])

    for (const folder of [study.centre, study.station])
      expect((await spoken('doctor', '--study', folder)).result).toMatchObject({ sound: true })
    await run('export', 'csv', '--out', exported)
    // The words are gone, nothing else is.
    expect(readFileSync(exported, 'utf8')).toBe(answered.replaceAll(words.open, '[파기됨]'))
    expect(answered).toContain(words.open)
    expect((await run<{ identityDestroyed: string }>('study', 'show')).identityDestroyed).toMatch(/^2/)
    const again = await spoken<{ type: string }>(
      ...['roster', 'import', roster, '--all', '--study', study.centre],
    )
    expect(again.result.type).toBe('identity-destroyed')
    await centre.stop()
  })
})

/** The marked people that stand in any page of the station's file, deciphered, free pages and all. */
async function clearPages(of: string): Promise<string[]> {
  const aside = mkdtempSync(join(folder, 'aside-'))
  cpSync(dirname(stationFiles(of).file), aside, { recursive: true })
  const database = new Database(join(aside, 'station.db'))
  unlock(database, readFileSync(join(aside, 'station.key'), 'utf8').trim())
  database.pragma('journal_mode=DELETE')
  database.pragma("rekey=''")
  database.close()
  return marksIn(readFileSync(join(aside, 'station.db')), who)
}

async function stoppedStation(): Promise<string> {
  await station.stop()
  return study.station
}

/** Tomorrow at two in the afternoon, Seoul; on a working day. */
function appointmentTime(): string {
  const day = new Date(Date.now() + 86_400_000)
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1)
  return `${day.toISOString().slice(0, 10)}T14:00:00+09:00`
}
