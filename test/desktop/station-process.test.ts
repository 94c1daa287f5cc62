import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MessageChannel, Worker } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, expect, it, vi } from 'vitest'
import type { StationContract } from '#core/contract/station.ts'
import { stationFiles } from '#station/files.ts'
import { readRecord } from '#station/store/key/key-record.ts'
import { stationPort } from '../../electron/port-names.ts'
import { giveKey, type Safe, systemStoreOf } from '../../electron/station-key.ts'
import type { FromStation } from '../../electron/station-talk.ts'
import { root } from '../house/tree.ts'
import { smallCentre } from './small-centre.ts'

const bundle = join(root, 'dist', 'electron', 'station-process.js')
const study = mkdtempSync(join(tmpdir(), 'malgeum-utility-'))
const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
  rmSync(study, { recursive: true, force: true })
})

it('the bundled station serves its contract over the ports it is handed, two windows at once', async () => {
  const centre = await smallCentre()
  ends.push(centre.close)
  const station = stationProcess(`--study=${study}`, `--centre=${centre.address}`, '--code=any', '--name=1')
  const window = connect(station)
  const second = connect(station)

  const view = await window.view(undefined, soon())
  // The key of the file went to the system's store, by message: what lies beside the file is sealed.
  const record = readRecord(stationFiles(study).keyFile)
  expect(record).toMatchObject({ type: 'record', record: { keeper: 'system' } })
  expect(view).toMatchObject({ screen: { name: 'sign-in' }, language: 'ko' })
  const english = await second.setLanguage({ language: 'en' }, soon())
  expect(english.language).toBe('en')
  expect(await window.view(undefined, soon())).toMatchObject({ language: 'en' })
  await expect(window.signIn({ number: '1', pin: 'wrong', pledge: true }, soon())).rejects.toMatchObject({
    code: 'WRONG_PIN',
    defined: true,
  })
})

it('a station whose key the system does not give says so and leaves the file alone', async () => {
  const centre = await smallCentre()
  ends.push(centre.close)
  const enrolling = stationProcess(`--study=${study}`, `--centre=${centre.address}`, '--code=any', '--name=1')
  await connect(enrolling).view(undefined, soon())
  await enrolling.terminate()

  const other = stationProcess(`--study=${study}`, { safe: fakeSafe('another user') })
  const said = await new Promise((resolve) => {
    other.on('message', (message) => 'refused' in message && resolve(message))
  })
  expect(said).toMatchObject({ refused: { en: expect.stringMatching(/operating system does not give/) } })
  expect(await connect(stationProcess(`--study=${study}`)).view(undefined, soon())).toMatchObject({
    screen: { name: 'sign-in' },
  })
})

it('tells the desktop what it needs to know of the desk, and ends when it is asked to', async () => {
  const centre = await smallCentre()
  ends.push(centre.close)
  const station = stationProcess(`--study=${study}`, `--centre=${centre.address}`, '--code=any', '--name=1')
  const said: unknown[] = []
  station.on('message', (message) => said.push(message))
  await connect(station).setLanguage({ language: 'en' }, soon())
  await vi.waitFor(() =>
    expect(said).toContainEqual({ desk: { language: 'en', signedIn: false, call: 'none' } }),
  )
  const ended = new Promise((resolve) => station.once('exit', resolve))
  station.postMessage({ data: { close: true }, ports: [] })
  expect(await ended).toBe(0)
})

it('a station that is not enrolled says what to do', async () => {
  const station = stationProcess(`--study=${study}`)
  const said = await new Promise((resolve) => station.once('message', resolve))
  expect(said).toEqual({ refused: { ko: expect.stringMatching(/등록/), en: expect.stringMatching(/enrol/) } })
})

/** A system that seals for one user, in place of Electron's safeStorage. */
const fakeSafe = (user: string): Safe => ({
  isAsyncEncryptionAvailable: async () => true,
  encryptStringAsync: async (plain) => Buffer.from(JSON.stringify([user, plain]).toUpperCase()),
  decryptStringAsync: async (sealed) => {
    const [owner, plain] = JSON.parse(sealed.toString().toLowerCase()) as [string, string]
    if (owner !== user) throw new Error('Error while decrypting the ciphertext')
    return { result: plain }
  },
  getSelectedStorageBackend: () => 'gnome_libsecret',
})

function stationProcess(...options: (string | { safe: Safe })[]): Worker {
  const argv = options.filter((option) => typeof option === 'string')
  const { safe } = options.find((option) => typeof option !== 'string') ?? { safe: fakeSafe('interviewer') }
  if (!existsSync(bundle)) throw new Error('dist/electron is missing: npm run build')
  const worker = new Worker(new URL('./utility-process.mjs', import.meta.url), {
    argv,
    workerData: { bundle: pathToFileURL(bundle).href },
    stderr: true,
  })
  ends.push(() => worker.terminate())
  const store = systemStoreOf(safe, 'linux')
  worker.on('message', (said: FromStation) => {
    if ('keyWanted' in said)
      void giveKey(said, store).then((given) => worker.postMessage({ data: given, ports: [] }))
  })
  return worker
}

/** As the main process does it: one end to the station, one to the window. */
function connect(station: Worker): ContractRouterClient<StationContract> {
  const { port1, port2 } = new MessageChannel()
  station.postMessage({ data: stationPort, ports: [port2] }, [port2])
  ends.push(() => port1.close())
  return createORPCClient(new RPCLink({ port: port1 }))
}

const soon = () => ({ signal: AbortSignal.timeout(15_000) })
