import { generateKeyPairSync } from 'node:crypto'
import { request } from 'node:http'
import { createORPCClient, safe } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CentreContract } from '#core/contract/centre.ts'
import type { SupervisorContract } from '#core/contract/supervisor.ts'
import type { AdminContract } from '../admin/contract.ts'
import { makeSupervisorToken } from '../supervisor/session.ts'
import { type TestCentre, testCentre, testRoster } from '../testing/centre.ts'
import { noAnswer, refusal, signed, testStation } from '../testing/station.ts'
import { type RunningServer, serve } from './serve.ts'

let centre: TestCentre
let server: RunningServer
const broken: unknown[] = []
beforeAll(async () => {
  centre = await testCentre()
  const serving = await serve(centre, 0, (error) => broken.push(error))
  if (serving.type !== 'serving') throw new Error(serving.type)
  server = serving.server
}, 60_000)
afterAll(async () => {
  await server.close()
  await centre.close()
  if (broken.length > 0) throw new AggregateError(broken, 'something broke inside')
})

const link = (path: string, headers: Record<string, string> = {}) =>
  new RPCLink({
    url: `${server.address}/rpc/${path}`,
    headers,
    fetch: (request, init) =>
      fetch(request, { ...init, signal: AbortSignal.any([request.signal, AbortSignal.timeout(10_000)]) }),
  })
const stationClient = (token?: string): ContractRouterClient<CentreContract> =>
  createORPCClient(link('station', token ? { authorization: `Bearer ${token}` } : {}))
const supervisorClient = (cookie?: string): ContractRouterClient<SupervisorContract> =>
  createORPCClient(link('supervisor', cookie ? { cookie } : {}))
const adminClient = (key: string): ContractRouterClient<AdminContract> =>
  createORPCClient(link('admin', { authorization: `Bearer ${key}` }))

const codeOf = async (promise: Promise<unknown>) => {
  const { error } = await safe(promise)
  return (error as { code?: string } | null)?.code
}

async function signIn(): Promise<string> {
  const token = await makeSupervisorToken(centre)
  const response = await fetch(`${server.address}/?token=${token}`, { redirect: 'manual' })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}

describe('a station', { timeout: 30_000 }, () => {
  it('enrols with a code that the admin got, once, and then pushes and pulls', async () => {
    await adminClient('admin').importRoster({ path: await testRoster(10) })
    const { code } = await adminClient('admin').enrolmentCode()
    const { publicKey } = generateKeyPairSync('ed25519')
    const request = {
      code,
      name: '3번 자리',
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    }
    const { token } = await stationClient().enrol(request)
    expect(await codeOf(stationClient().enrol(request))).toBe('WRONG_CODE')
    const down = await stationClient(token).pull({ cursor: null, holding: [], want: 3 })
    expect(down.leases).toHaveLength(3)
    expect(down.leases[0]?.facts).toMatchObject({ institution: expect.any(String) })
  })

  it('is refused without its token, and with a wrong signature', async () => {
    const station = await testStation(centre)
    const [id = ''] = (await station.pull(1)).leases.map((lease) => lease.case)
    station.write(...refusal(id, 1))
    const batch = signed(station.journal, station.privateKey)
    expect(await codeOf(stationClient().push(batch))).toBe('UNKNOWN_STATION')
    expect(await codeOf(stationClient('x'.repeat(43)).pull({ cursor: null, holding: [], want: 1 }))).toBe(
      'UNKNOWN_STATION',
    )
    expect(await codeOf(stationClient(station.token).push({ ...batch, signature: 'AAAA' }))).toBe(
      'BAD_SIGNATURE',
    )
    expect(await stationClient(station.token).push(batch)).toEqual({
      type: 'received',
      upTo: station.journal.length,
    })
  })
})

describe('a supervisor', { timeout: 30_000 }, () => {
  it('gets in once by the printed address, and not without', async () => {
    const token = await makeSupervisorToken(centre)
    const first = await fetch(`${server.address}/?token=${token}`, { redirect: 'manual' })
    expect(first.status).toBe(303)
    expect(first.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Strict/)
    const again = await fetch(`${server.address}/?token=${token}`, { redirect: 'manual' })
    expect(again.headers.get('set-cookie')).toBeNull()
    expect((await fetch(`${server.address}/`)).status).toBe(403)
    expect(await codeOf(supervisorClient().progress())).toBe('SIGNED_OUT')
    expect(await codeOf(supervisorClient('malgeum_supervisor_1=x').progress())).toBe('SIGNED_OUT')
    expect((await supervisorClient(await signIn()).progress()).institutions).toHaveLength(2)
  })

  it('is not told of entries that change no figure: nobody counts answers by them', async () => {
    const watching = await supervisorClient(await signIn()).watchProgress()
    await watching.next()
    const station = await testStation(centre)
    const [one, two] = (await station.pull(2)).leases
    if (!one || !two) throw new Error('no case')
    // That there is another station is a figure, and that a case is left to a supervisor.
    station.write(...noAnswer(one.case, 1, null))
    await stationClient(station.token).push(signed(station.journal, station.privateKey))
    await watching.next()
    const next = watching.next()
    station.write(...noAnswer(two.case, 1, '2036-01-01T00:00:00.000Z'))
    await stationClient(station.token).push(signed(station.journal, station.privateKey))
    const quiet = new Promise((resolve) => setTimeout(() => resolve('quiet'), 1_500))
    expect(await Promise.race([next, quiet])).toBe('quiet')
    station.write(...refusal(two.case, 2))
    await stationClient(station.token).push(signed(station.journal, station.privateKey))
    expect(await next).toMatchObject({ done: false })
    await watching.return?.(undefined as never)
  })

  it('sees a change within a second, and the cases behind a number', async () => {
    const supervisor = supervisorClient(await signIn())
    const watching = await supervisor.watchProgress()
    const done = (progress: Awaited<ReturnType<typeof supervisor.progress>>) =>
      progress.institutions.flatMap((one) => one.tasks).reduce((sum, task) => sum + task.done, 0)
    const before = await watching.next()
    const station = await testStation(centre)
    const [lease] = (await station.pull(1)).leases
    if (!lease) throw new Error('no case')
    station.write(...refusal(lease.case, 1, '1.1'))
    const pushed = performance.now()
    await stationClient(station.token).push(signed(station.journal, station.privateKey))
    let now = await watching.next()
    while (!now.done && done(now.value) === done(before.value as never)) now = await watching.next()
    expect(performance.now() - pushed).toBeLessThan(1_000)
    await watching.return?.(undefined as never)

    const rows = await supervisor.cases({
      institution: lease.institution.code,
      task: lease.task.code,
      disposition: '1.1',
    })
    expect(rows).toMatchObject([
      {
        case: lease.case,
        number: lease.number,
        attempts: 1,
        lastOutcome: 'refused-hard',
        station: '1번 자리',
      },
    ])
    expect(JSON.stringify(rows)).not.toContain(lease.identity.name)
    const progress = await supervisor.progress()
    expect(progress.days).toEqual([{ day: '2013-07-01', completes: 1 }])
    expect(progress.rates?.counts).toMatchObject({ I: 1, R: 2 })
    const its = progress.institutions.find((one) => one.institution === lease.institution.code)
    const open = await supervisor.cases({ institution: lease.institution.code, task: null, disposition: '' })
    expect(open).toHaveLength(its?.tasks[0]?.dispositions[''] ?? -1)
  })
})

describe('the door', { timeout: 30_000 }, () => {
  const status = (path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      const { hostname, port } = new URL(server.address)
      request({ hostname, port, path, method, headers }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })

  it('refuses an address that means nothing, and nothing breaks', async () => {
    const { host } = new URL(server.address)
    expect(await status('//', { host })).toBe(404)
    expect(await status('@evil.example:999999/', { host })).toBe(400)
    expect(await status('http://evil.example:80/', { host })).toBe(404)
    expect(broken).toEqual([])
  })

  it('is shut for other hosts and origins', async () => {
    const host = new URL(server.address).host
    expect(await status('/rpc/supervisor/progress', { host: 'evil.example' }, 'POST')).toBe(403)
    expect(await status('/rpc/supervisor/progress', { host, origin: 'http://evil.example' }, 'POST')).toBe(
      403,
    )
    expect(await status('/rpc/supervisor/progress', { host, 'sec-fetch-site': 'cross-site' }, 'POST')).toBe(
      403,
    )
    expect(await status('/rpc/supervisor/progress', { host, origin: server.address }, 'POST')).not.toBe(403)
    expect(await status('/', { host, 'sec-fetch-site': 'cross-site' })).toBe(403)
    expect(await status('/../../package.json', { host })).toBe(404)
    expect(await status('/%2e%2e/%2e%2e/package.json', { host })).toBe(404)
    expect(await status('/', { host }, 'DELETE')).toBe(405)
  })

  it('sets the headers that keep a page to itself', async () => {
    const { headers } = await fetch(`${server.address}/`)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self'/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('lets nobody administer without the key', async () => {
    expect(await codeOf(adminClient('wrong').study())).toBe('UNAUTHORIZED')
    expect(await adminClient('admin').study()).toMatchObject({ cases: 10, institutions: 2 })
  })

  it('says so when the port is taken', async () => {
    const port = Number(new URL(server.address).port)
    expect(await serve(centre, port, () => {})).toEqual({ type: 'port-taken', port })
  })
})
