import { parseArgs } from 'node:util'

export interface LaunchOptions {
  /** The station's study folder. */
  study: string
}

/**
 * What the desktop was started with. Electron and Chromium take options of their own from the same
 * line, so unknown ones are left alone.
 */
export function launchOptions(argv: readonly string[], defaultStudy: string): LaunchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { study: { type: 'string' } },
    strict: false,
  })
  return { study: typeof values.study === 'string' ? values.study : defaultStudy }
}
