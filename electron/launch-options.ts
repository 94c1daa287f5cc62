import { hostname } from 'node:os'
import { parseArgs } from 'node:util'

export interface LaunchOptions {
  /** The station's study folder. */
  study: string
  /** Where the centre is, for a new station or when it has moved. */
  centre?: string
  /** For a new station: the code the centre gave, and what to call the station. */
  enrolment?: { code: string; name: string }
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
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const [centre, code] = [text(values.centre), text(values.code)]
  return {
    study: text(values.study) ?? defaultStudy,
    ...(centre === undefined ? {} : { centre }),
    ...(code === undefined ? {} : { enrolment: { code, name: text(values.name) ?? hostname() } }),
  }
}

/** The same options as arguments, for the station's process. */
export function asArguments({ study, centre, enrolment }: LaunchOptions): string[] {
  const { code, name } = enrolment ?? {}
  const all = { study, centre, code, name }
  return Object.entries(all).flatMap(([option, value]) =>
    value === undefined ? [] : [`--${option}=${value}`],
  )
}
