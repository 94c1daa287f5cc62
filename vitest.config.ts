import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { browserTestFiles } from './test/run/browser.ts'

const never = ['**/node_modules/**', 'dist/**', 'studies/**']
const serialFiles = ['test/{faults,attacks,packaging,desktop}/**/*.test.ts']

// Vitest would take one worker on two cores.
const workers = Math.max(2, availableParallelism() - 1)

/** The projects: `unit` beside the code, `cross` what crosses folders, `serial` one file at a time, `browser` in Chromium. */
export default defineConfig({
  test: {
    env: { TZ: 'Asia/Seoul' },
    reporters: ['default', './test/run/reporter.ts'],
    // Of a fact that is waited for: on a busy machine a second is nothing.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{core,station,server,renderer,electron,cli}/**/*.test.{ts,tsx}'],
          exclude: [...never, ...browserTestFiles],
          maxWorkers: workers,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'cross',
          include: ['test/**/*.test.ts'],
          exclude: [...never, ...browserTestFiles, ...serialFiles],
          testTimeout: 60_000,
          maxWorkers: workers,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'serial',
          include: serialFiles,
          exclude: never,
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: browserTestFiles,
          exclude: never,
          maxWorkers: workers,
          testTimeout: 240_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
