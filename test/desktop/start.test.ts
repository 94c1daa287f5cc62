import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, it } from 'vitest'
import { root } from '../house/tree.ts'

const study = mkdtempSync(join(tmpdir(), 'malgeum-start-'))
const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(study, { recursive: true })
})

it('npm start opens console and supervisor on the demonstration, ends at once, and opens it again', async () => {
  for (const _time of ['first', 'again']) {
    const started = start()
    const { console: address, supervisor, number, pin } = await started.line
    expect({ number, pin }).toEqual({ number: '3108', pin: '310800' })
    expect(await pageBehind(address)).toContain('<div id="console">')
    expect(await pageBehind(supervisor)).toContain('<script type="module"')

    started.child.kill('SIGINT')
    expect(await started.ended).toEqual({ code: 0, signal: null })
    await expect(fetch(address)).rejects.toThrow()
    await expect(fetch(supervisor)).rejects.toThrow()
  }
})

function start() {
  const malgeum = join(root, 'cli', 'malgeum.js')
  const child = spawn(
    process.execPath,
    [malgeum, 'start', '--browser', '--no-open', '--json', '--study', study],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  running.push(child)
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  const line = new Promise<Started>((resolve, reject) => {
    createInterface(child.stdout).once('line', (text) => resolve(JSON.parse(text) as Started))
    void ended.then(() => reject(new Error(said)))
  })
  return { child, line, ended }
}

interface Started {
  console: string
  supervisor: string
  number: string
  pin: string
}

/** As a browser opens it: the address with the token gives a cookie and leads on to the page. */
async function pageBehind(address: string): Promise<string> {
  const first = await fetch(address, { redirect: 'manual' })
  const [cookie = ''] = first.headers.get('set-cookie')?.split(';') ?? []
  const page = await fetch(new URL(first.headers.get('location') ?? '/', address), { headers: { cookie } })
  expect(page.status).toBe(200)
  return page.text()
}
