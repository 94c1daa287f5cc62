import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { VitestResult } from '../run/vitest.ts'
import { root } from './tree.ts'

const folder = mkdtempSync(join(tmpdir(), 'malgeum-counting-'))
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
writeFileSync(join(folder, 'vitest.config.ts'), 'export default {}\n')
afterAll(() => rmSync(folder, { recursive: true }))

const files = {
  'counted.test.ts': `
    import { expect, it } from 'vitest'
    it('passes', () => expect(1).toBe(1))
    it('fails', () => expect(1).toBe(2))
    it('is skipped with a reason', (context) => context.skip('no headset here'))
    it.skip('is skipped without a reason', () => {})`,
  'broken.test.ts': `import './no-such-file.ts'`,
  'empty.test.ts': `export {}`,
  'hook.test.ts': `
    import { beforeAll, it } from 'vitest'
    beforeAll(() => { throw new Error('no database') })
    it('had no chance', () => {})`,
}

it('every way to fail is counted, and nothing is skipped in silence', () => {
  for (const [file, source] of Object.entries(files)) writeFileSync(join(folder, file), source)
  const { totals, failures, stdout } = count()
  expect(totals).toEqual({ passed: 1, failed: 5, skipped: 2 })
  expect(failures.sort()).toEqual([
    expect.stringMatching(/^broken\.test\.ts: .*no-such-file/),
    'counted.test.ts › fails',
    'counted.test.ts › is skipped without a reason: skipped without a reason',
    expect.stringMatching(/^empty\.test\.ts: /),
    'hook.test.ts: no database',
  ])
  expect(stdout).toContain('counted.test.ts › is skipped with a reason: no headset here')
})

function count(): VitestResult & { stdout: string } {
  const file = join(folder, 'result.json')
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--root',
      folder,
      `--reporter=${join(root, 'test', 'run', 'reporter.ts')}`,
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, MALGEUM_TEST_RESULT: file } },
  )
  expect(run.status, run.stderr).not.toBe(0)
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as VitestResult), stdout: run.stdout }
}
