import { browserTests } from './browser.ts'
import { checks } from './checks.ts'
import { shell } from './shell.ts'
import { type Totals, vitest } from './vitest.ts'

/**
 * `npm test`: the checks, one build of the renderer, then every test. Each check counts as one test.
 * Ends with `N passed, M failed`; `, K skipped` follows if anything was skipped, each with its reason
 * printed above.
 */
export async function main(): Promise<void> {
  const totals: Totals = { passed: 0, failed: 0, skipped: 0 }
  const failures: string[] = []

  for (const check of checks()) {
    const run = shell(check.command, 'collect')
    console.log(`${run.ok ? '✓' : '✗'} ${check.name} (${run.seconds} s)`)
    if (!run.ok) {
      console.log(run.output)
      failures.push(check.name)
    }
    totals[run.ok ? 'passed' : 'failed'] += 1
  }

  const browser = browserTests()
  if (!browser.run) {
    for (const file of browser.files) console.log(`- skipped ${file}: ${browser.reason}`)
    totals.skipped += browser.files.length
  }

  const build = shell('npm run --silent build', 'collect')
  console.log(`${build.ok ? '✓' : '✗'} build (${build.seconds} s)`)
  if (!build.ok) {
    console.log(build.output)
    failures.push('build')
  }
  totals[build.ok ? 'passed' : 'failed'] += 1

  const tests = vitest(browser.run ? [] : ['--project', '!browser'], browser.run ? browser.chromium : null)
  failures.push(...tests.failures)
  for (const kind of ['passed', 'failed', 'skipped'] as const) totals[kind] += tests.totals[kind]

  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((name) => `  ✗ ${name}`).join('\n')}`)
  const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''
  console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`)
  process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0
}
