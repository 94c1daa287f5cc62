import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { shell } from './shell.ts'

export interface Totals {
  passed: number
  failed: number
  skipped: number
}

/** What `reporter.ts` leaves behind. */
export interface VitestResult {
  totals: Totals
  failures: string[]
}

/** Runs Vitest in a process of its own; one that ends without a result counts as a failure. */
export function vitest(options: string[], chromium: string | null): VitestResult {
  const folder = mkdtempSync(join(tmpdir(), 'malgeum-tests-'))
  const file = join(folder, 'result.json')
  try {
    const run = shell(['vitest', 'run', ...options.map((option) => `"${option}"`)].join(' '), 'show', {
      MALGEUM_TEST_RESULT: file,
      ...(chromium ? { MALGEUM_CHROMIUM: chromium } : {}),
    })
    if (!existsSync(file)) return broken('Vitest ended without a result')
    const result = JSON.parse(readFileSync(file, 'utf8')) as VitestResult
    if (!run.ok && result.totals.failed === 0) return broken('Vitest failed outside of its tests', result)
    return result
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function broken(why: string, result?: VitestResult): VitestResult {
  const totals = result?.totals ?? { passed: 0, failed: 0, skipped: 0 }
  return { totals: { ...totals, failed: totals.failed + 1 }, failures: [...(result?.failures ?? []), why] }
}
