import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const entry = fileURLToPath(new URL('../malgeum.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'malgeum-commands-'))
const study = join(folder, 'study')

interface Run {
  code: number
  out: string
  err: string
}
const malgeum = (...args: string[]): Promise<Run> =>
  new Promise((resolve) =>
    execFile(process.execPath, [entry, ...args], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    ),
  )
const onStudy = (...args: string[]) => malgeum(...args, '--study', study)
const json = (run: Run) => JSON.parse(run.out) as Record<string, unknown>

// Made-up people; 010-0000-xxxx cannot be dialled.
const roster = (rows: string[]) => {
  const file = join(folder, `roster-${rows.length}.csv`)
  writeFileSync(file, `기관코드,기관명,상위업무,대상구분,성명,휴대전화,호칭\n${rows.join('\n')}\n`)
  return file
}
const row = (name: string, last: string) => `A01,가온시청,건축허가,민원인,${name},010-0000-${last},공무원`

let server: ChildProcess | null = null
afterAll(() => {
  server?.kill('SIGKILL')
})

describe('the commands of the centre', { timeout: 180_000 }, () => {
  it('make the study when it is missing, and say so', async () => {
    const run = await onStudy(
      'roster',
      'import',
      roster([row('가람', '0001'), row('', '0002')]),
      '--all',
      '--json',
    )
    expect(run).toMatchObject({ code: 0, err: expect.stringContaining('New study made') })
    expect(json(run)).toMatchObject({
      added: 1,
      refused: 1,
      problems: [
        {
          row: 3,
          rule: 'missing',
          severity: 'refused',
          message: { ko: expect.stringContaining('3행 성명') },
        },
      ],
    })
  })

  it('refuse a file without the columns with 1, and want --all with 2', async () => {
    const bad = join(folder, 'bad.csv')
    writeFileSync(bad, '성명\n가\n')
    const refused = await onStudy('roster', 'import', bad, '--all')
    expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('columns missing') })
    expect(await onStudy('roster', 'import', bad)).toMatchObject({ code: 2, out: '' })
    expect(await malgeum('roster', 'import', bad, '--all')).toMatchObject({ code: 2 })
  })

  it('go through the server when it runs, which ends cleanly when told to', async () => {
    server = spawn(process.execPath, [entry, 'server', '--study', study, '--port', '0', '--json'])
    const [line] = (await once(createInterface(server.stdout as NodeJS.ReadableStream), 'line')) as [string]
    const ready = JSON.parse(line) as { address: string; supervisor: string; code: string }
    expect(ready).toMatchObject({
      type: 'ready',
      pid: server.pid,
      code: expect.stringMatching(/^[\w-]{19}$/),
    })
    expect(ready.supervisor.startsWith(`${ready.address}/?token=`)).toBe(true)

    expect(
      json(
        await onStudy(
          'roster',
          'import',
          roster([row('나래', '0003'), row('가람', '0001'), row('다솜', '0004')]),
          '--all',
          '--json',
        ),
      ),
    ).toMatchObject({ added: 2, unchanged: 1 })
    expect(json(await onStudy('interviewer', 'add', '7', '--name', '김면접', '--json'))).toMatchObject({
      pin: expect.stringMatching(/^\d{6}$/),
    })
    expect(await onStudy('interviewer', 'add', '7', '--name', '이면접')).toMatchObject({ code: 1 })
    expect(json(await onStudy('interviewer', 'pin', '7', '--json'))).toMatchObject({
      type: 'renewed',
      name: '김면접',
      pin: expect.stringMatching(/^\d{6}$/),
    })
    expect(await onStudy('interviewer', 'pin', '8')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no interviewer with the number 8'),
    })
    expect(json(await onStudy('server', 'link', '--json'))).toMatchObject({
      supervisor: expect.stringContaining(ready.address),
    })
    expect(await onStudy('server')).toMatchObject({
      code: 1,
      err: expect.stringContaining(`pid ${server.pid}`),
    })

    expect(json(await onStudy('doctor', '--json'))).toMatchObject({
      sound: true,
      station: { type: 'no-station' },
      centre: { type: 'examined', cases: 3, faults: [] },
    })

    server.kill('SIGTERM')
    expect((await once(server, 'exit'))[0]).toBe(0)
  })

  it('export what the server took in', async () => {
    const out = join(folder, 'out.csv')
    expect(json(await onStudy('export', 'csv', '--out', out, '--json'))).toMatchObject({
      type: 'exported',
      cases: 3,
    })
    expect(readFileSync(out, 'utf8').trim().split('\r\n')).toHaveLength(4)
    expect(json(await onStudy('export', 'paradata', '--out', folder, '--json'))).toMatchObject({
      type: 'exported',
      files: [{ rows: 0 }, { rows: 0 }, { path: join(folder, 'paradata-codebook.csv') }],
    })
    expect(await onStudy('export', 'paradata', '--out', join(folder, 'nowhere'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('no such folder'),
    })
    expect(json(await onStudy('study', 'show', '--json'))).toMatchObject({
      institutions: 1,
      tasks: 1,
      cases: 3,
    })
    expect(await onStudy('server', 'link')).toMatchObject({ code: 1 })
    expect(json(await onStudy('study', 'rebuild', '--json'))).toEqual({ entries: 0 })
  })
})
