import { writeFileSync } from 'node:fs'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import type { VitestResult } from './vitest.ts'

/**
 * Counts the tests for `npm test` and prints why a test was skipped. A test that was skipped without a
 * reason is a failure: call `context.skip('why')`.
 */
export default class CountingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const result: VitestResult = { totals: { passed: 0, failed: 0, skipped: 0 }, failures: [] }
    for (const module of modules) countModule(module, result)
    for (const error of errors) fail(result, `outside of any test: ${messageOf(error)}`)
    const file = process.env['MALGEUM_TEST_RESULT']
    if (file) writeFileSync(file, JSON.stringify(result))
  }
}

function countModule(module: TestModule, result: VitestResult): void {
  const tests = [...module.children.allTests()]
  const broken = module.errors().length > 0 || suiteErrors(module).length > 0
  for (const test of tests) countTest(test, broken, result)
  // A file that cannot be loaded, or a suite whose hook failed, has errors of its own.
  for (const error of module.errors()) fail(result, `${module.relativeModuleId}: ${messageOf(error)}`)
  for (const error of suiteErrors(module)) fail(result, error)
  if (tests.length === 0 && module.errors().length === 0)
    fail(result, `${module.relativeModuleId}: no test in it`)
}

const suiteErrors = (module: TestModule): string[] =>
  [...module.children.allSuites()].flatMap((suite) =>
    suite.errors().map((error) => `${module.relativeModuleId} › ${suite.fullName}: ${messageOf(error)}`),
  )

/** `broken`: a hook failed or the file did not load, so that its tests had no chance to run. */
function countTest(test: TestCase, broken: boolean, result: VitestResult): void {
  const name = `${test.module.relativeModuleId} › ${test.fullName}`
  const outcome = test.result()
  switch (outcome.state) {
    case 'passed':
      result.totals.passed += 1
      return
    case 'failed':
      fail(result, name)
      return
    case 'skipped':
      if (!outcome.note && !broken) return fail(result, `${name}: skipped without a reason`)
      result.totals.skipped += 1
      console.log(`- skipped ${name}: ${outcome.note ?? 'what comes before it failed'}`)
      return
    case 'pending':
      fail(result, `${name}: never ran`)
      return
    default:
      throw new Error(`unknown state of a test: ${JSON.stringify(outcome satisfies never)}`)
  }
}

function fail(result: VitestResult, name: string): void {
  result.totals.failed += 1
  result.failures.push(name)
}

function messageOf(error: unknown): string {
  const { message } = error as { message?: unknown }
  return String(message ?? error).split('\n')[0] ?? ''
}
