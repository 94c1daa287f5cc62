import { hostname } from 'node:os'
import { parseArgs } from 'node:util'

export interface LaunchOptions {
  /** The station's study folder. */
  study: string
  /** For a new station: where its centre is, the code the centre gave, and what to call the station. */
  enrolment?: { centre: string; code: string; name: string }
}

/**
 * What the desktop was started with. Electron and Chromium take options of their own from the same
 * line, so unknown ones are left alone.
 */
export function launchOptions(argv: readonly string[], defaultStudy: string): LaunchOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      study: { type: 'string' },
      centre: { type: 'string' },
      code: { type: 'string' },
      name: { type: 'string' },
    },
    strict: false,
  })
  const { centre, code } = values
  return {
    study: typeof values.study === 'string' ? values.study : defaultStudy,
    ...(typeof centre === 'string' && typeof code === 'string'
      ? { enrolment: { centre, code, name: typeof values.name === 'string' ? values.name : hostname() } }
      : {}),
  }
}

/** The same options as arguments, for the station's process. */
export function asArguments({ study, enrolment }: LaunchOptions): string[] {
  const { centre, code, name } = enrolment ?? {}
  const all = { study, centre, code, name }
  return Object.entries(all).flatMap(([option, value]) =>
    value === undefined ? [] : [`--${option}=${value}`],
  )
}
