import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { MessageChannel, Worker } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, expect, it } from 'vitest'
import type { StationContract } from '#core/contract/station.ts'
import { stationPort } from '../../electron/port-names.ts'
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
  expect(view).toMatchObject({ screen: { name: 'sign-in' }, language: 'ko' })
  const english = await second.setLanguage({ language: 'en' }, soon())
  expect(english.language).toBe('en')
  expect(await window.view(undefined, soon())).toMatchObject({ language: 'en' })
  await expect(window.signIn({ number: '1', pin: 'wrong', pledge: true }, soon())).rejects.toMatchObject({
    code: 'WRONG_PIN',
    defined: true,
  })
})

it('a station that is not enrolled says what to do', async () => {
  const station = stationProcess(`--study=${study}`)
  const said = await new Promise((resolve) => station.once('message', resolve))
  expect(said).toEqual({ refused: { ko: expect.stringMatching(/등록/), en: expect.stringMatching(/enrol/) } })
})

function stationProcess(...argv: string[]): Worker {
  if (!existsSync(bundle)) throw new Error('dist/electron is missing: npm run build')
  const worker = new Worker(new URL('./utility-process.mjs', import.meta.url), {
    argv,
    workerData: { bundle: pathToFileURL(bundle).href },
    stderr: true,
  })
  ends.push(() => worker.terminate())
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
