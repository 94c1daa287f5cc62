import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { RPCLink as SocketLink } from '@orpc/client/websocket'
import type { ContractRouterClient } from '@orpc/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import type { StationContract } from '#core/contract/station.ts'
import { systemRandomness } from '../ports.ts'
import { stationRouter } from '../router.ts'
import { type Bench, bench, pins } from '../testing/bench.ts'
import { hostOnLoopback, type LoopbackHost } from './host.ts'

let on: Bench
let host: LoopbackHost
let pages: string
let cookie = ''

beforeAll(async () => {
  on = await bench()
  pages = mkdtempSync(join(tmpdir(), 'malgeum-pages-'))
  for (const folder of ['interviewer', 'supervisor', 'assets']) mkdirSync(join(pages, folder))
  writeFileSync(join(pages, 'interviewer', 'index.html'), '<!doctype html><p>console</p>')
  writeFileSync(join(pages, 'supervisor', 'index.html'), '<!doctype html><p>supervisor</p>')
  writeFileSync(join(pages, 'assets', 'a.js'), 'a')
  const router = stationRouter(on.console)
  const hosting = await hostOnLoopback({ router, random: systemRandomness, log: () => {}, pages }, 0)
  if (hosting.type !== 'hosting') throw new Error(hosting.type)
  host = hosting.host
})
afterAll(async () => {
  await host.close()
  on.end()
  rmSync(pages, { recursive: true, force: true })
})

interface Got {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}
/** Any header may be said, as a foreign page or program would. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Got> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest({ host: '127.0.0.1', port: host.port, path, method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
const own = () => ({ cookie, origin: `http://127.0.0.1:${host.port}`, 'content-type': 'application/json' })
const call = (headers: Record<string, string>) => ask('/rpc/view', headers, 'POST', '{}')

describe('the way in', () => {
  test('without the token there is nothing', async () => {
    expect((await ask('/')).status).toBe(403)
    expect((await ask('/?token=guess')).headers['set-cookie']).toBeUndefined()
    expect((await call({ origin: `http://127.0.0.1:${host.port}` })).status).toBe(401)
  })

  test('the token works once, and becomes a cookie nobody else can use', async () => {
    const path = new URL(host.address).pathname + new URL(host.address).search
    const first = await ask(path)
    expect(first.status).toBe(303)
    const set = String(first.headers['set-cookie'])
    expect(set).toContain('HttpOnly')
    expect(set).toContain('SameSite=Strict')
    cookie = set.split(';')[0] ?? ''
    expect((await ask(path)).headers['set-cookie']).toBeUndefined()
    expect((await ask('/', { cookie })).body).toContain('console')
  })

  test('another Host, or another Origin, is turned away even with the cookie', async () => {
    expect((await ask('/', { cookie, host: 'evil.example' })).status).toBe(403)
    expect((await ask('/', { cookie, host: `127.0.0.1:${host.port + 1}` })).status).toBe(403)
    expect((await call(own())).status).toBe(200)
    expect((await call({ ...own(), origin: 'http://evil.example' })).status).toBe(403)
    expect((await call({ ...own(), origin: 'null' })).status).toBe(403)
    const { origin: _, ...withoutOrigin } = own()
    expect((await call(withoutOrigin)).status).toBe(403)
    expect((await call({ ...own(), cookie: `${cookie}x` })).status).toBe(401)
  })

  test('only its own pages, with strict headers', async () => {
    const page = await ask('/', { cookie })
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.headers['content-security-policy']).not.toContain('unsafe')
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect((await ask('/assets/a.js', { cookie })).headers['content-type']).toContain('javascript')
    for (const path of ['/supervisor/index.html', '/assets/../../package.json', '/assets/%2e%2e/x.js', '/x'])
      expect((await ask(path, { cookie })).status, path).toBe(404)
  })

  test('an address that means nothing is refused, and is no failure to look into', async () => {
    const asked = { '//': 404, '//[::1': 404, '/%zz': 400, '/assets/%E0%A4%A.js': 400 }
    for (const [path, status] of Object.entries(asked))
      expect([path, (await ask(path, { cookie })).status]).toEqual([path, status])
  })

  test('a taken port is told', async () => {
    const router = stationRouter(on.console)
    const again = await hostOnLoopback({ router, random: systemRandomness, log: () => {} }, host.port)
    expect(again).toEqual({ type: 'port-taken', port: host.port })
  })
})

describe('the contract over HTTP', () => {
  test('views, typed errors and the watch', async () => {
    const origin = `http://127.0.0.1:${host.port}`
    const station: ContractRouterClient<StationContract> = createORPCClient(
      new RPCLink({ url: `${origin}/rpc`, headers: { cookie, origin } }),
    )
    const first = await station.view()
    expect(first.screen.name).toBe('sign-in')
    await expect(station.signOut({ at: first.revision })).rejects.toMatchObject({ code: 'NOT_NOW' })
    await expect(station.signIn({ number: '3108', pin: '1', pledge: true })).rejects.toMatchObject({
      code: 'WRONG_PIN',
      data: { waitSeconds: 0 },
    })
    const leaving = new AbortController()
    const watch = await station.watch(undefined, { signal: leaving.signal })
    const signedIn = await station.signIn({ number: '3108', pin: pins['3108'], pledge: true })
    const seen = await watch.next()
    expect(seen.value).toMatchObject({ revision: signedIn.revision, screen: { name: 'available' } })
    leaving.abort()
    await expect(station.nextCase({ at: 1 })).rejects.toMatchObject({
      code: 'STALE',
      data: { view: { screen: { name: 'available' } } },
    })
  })
})

describe('the contract over a socket', () => {
  const socket = (headers: Record<string, string>, path = '/rpc') =>
    new WebSocket(`ws://127.0.0.1:${host.port}${path}`, { headers })
  const opens = (headers: Record<string, string>, path?: string) =>
    new Promise<boolean>((resolve) => {
      const opening = socket(headers, path)
      opening.on('open', () => resolve(true)).on('error', () => resolve(false))
      opening.on('open', () => opening.close())
    })

  test('opens for the own page alone', async () => {
    expect(await opens(own())).toBe(true)
    const { origin, ...withoutOrigin } = own()
    expect(await opens(withoutOrigin)).toBe(false)
    expect(await opens({ ...own(), origin: 'http://evil.example' })).toBe(false)
    expect(await opens({ ...own(), host: 'evil.example' })).toBe(false)
    expect(await opens({ origin })).toBe(false)
    expect(await opens({ ...own(), cookie: `${cookie}x` })).toBe(false)
    expect(await opens(own(), '/else')).toBe(false)
  })

  test('an address that is none, and a connection that is reset, end nothing else', async () => {
    const upgrade = 'HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'
    for (const path of ['//', '/rpc']) {
      const knocking = connect(host.port, '127.0.0.1')
      await new Promise<void>((resolve) => knocking.on('connect', () => resolve()))
      knocking.write(`GET ${path} ${upgrade}`)
      knocking.resetAndDestroy()
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await opens(own())).toBe(true)
  })

  test('views and typed errors; a call that weighs too much ends it', async () => {
    const opened = socket(own())
    const station: ContractRouterClient<StationContract> = createORPCClient(
      new SocketLink({ websocket: opened as unknown as globalThis.WebSocket }),
    )
    const { revision } = await station.view()
    await expect(station.dial({ at: revision, phone: 'mobile' })).rejects.toMatchObject({ code: 'NOT_NOW' })
    await expect(station.dial({ at: revision, phone: 'fax' as 'mobile' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
    const ended = new Promise<number>((resolve) => opened.on('close', resolve))
    opened.send('x'.repeat(300 * 1024))
    expect(await ended).toBe(1009)
  })
})
