import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCentre } from './centre.ts'
import { studyFolder } from './folder.ts'
import { lockCentre } from './lock.ts'

const newFolder = async () => join(await mkdtemp(join(tmpdir(), 'malgeum-study-')), 'study')

describe('a study folder', { timeout: 60_000 }, () => {
  it('is made with sensible settings, keys that only the owner reads, and keeps them', async () => {
    const root = await newFolder()
    const first = await openCentre(root, { what: 'test' })
    if (first.type !== 'opened') throw new Error(first.type)
    expect(first.centre.created).toBe(true)
    const { keys, settings } = first.centre
    expect(settings.script).toMatch(/^external-integrity-2013@/)
    await first.centre.close()
    for (const key of ['identity', 'lookup', 'admin'])
      expect((await stat(join(studyFolder(root).keys, key))).mode & 0o777).toBe(0o600)

    const again = await openCentre(root, { what: 'test' })
    if (again.type !== 'opened') throw new Error(again.type)
    expect(again.centre).toMatchObject({ created: false, keys, settings })
    await again.centre.close()

    const written = JSON.parse(await readFile(studyFolder(root).settings, 'utf8'))
    await writeFile(studyFolder(root).settings, JSON.stringify({ ...written, script: 'no-such@1' }))
    expect(await openCentre(root, { what: 'test' })).toEqual({ type: 'no-such-script', script: 'no-such@1' })
    await writeFile(studyFolder(root).settings, JSON.stringify({ ...written, leaseHours: 'one' }))
    expect(await openCentre(root, { what: 'test' })).toMatchObject({
      type: 'bad-settings',
      problems: [expect.stringContaining('leaseHours')],
    })
  })

  it('is opened by one process at a time, and free again when that one is killed', async () => {
    const root = await newFolder()
    const folder = studyFolder(root)
    const script = `
      const { lockCentre } = await import(${JSON.stringify(new URL('./lock.ts', import.meta.url).href)})
      const { mkdirSync } = await import('node:fs')
      const folder = ${JSON.stringify(folder)}
      mkdirSync(folder.centre, { recursive: true })
      console.log((await lockCentre(folder, 'holding', 0)).type)
      setInterval(() => {}, 1000)`
    const other = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const [said] = await once(other.stdout, 'data')
      expect(String(said).trim()).toBe('locked')
      expect(await lockCentre(folder, 'test', 0)).toMatchObject({
        type: 'held',
        by: { pid: other.pid, what: 'holding' },
      })
    } finally {
      other.kill('SIGKILL')
      await once(other, 'exit')
    }
    const mine = await lockCentre(folder, 'test', 0)
    expect(mine.type).toBe('locked')
    expect((await lockCentre(folder, 'test', 200)).type).toBe('held')
    if (mine.type === 'locked') await mine.release()
    const next = await lockCentre(folder, 'test', 0)
    if (next.type !== 'locked') throw new Error(next.type)
    await next.release()
  })
})
