import { hostname } from 'node:os'
import { parseArgs } from 'node:util'

export interface LaunchOptions {
  /** The station's study folder. */
  study: string
  /** Where the centre is, for a new station or when it has moved. */
  centre?: string
  /** For a new station: the code the centre gave, and what to call the station. */
  enrolment?: { code: string; name: string }
  /** Where the key of the station's file is, instead of the operating system's store. */
  keyFile?: string
  /** In clear beside its file, so that a browser opens the same study too: for the demonstration. */
  keyBeside?: true
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
      'key-file': { type: 'string' },
      'key-beside': { type: 'boolean' },
    },
    strict: false,
  })
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const [centre, code] = [text(values.centre), text(values.code)]
  const keyFile = text(values['key-file'])
  return {
    study: text(values.study) ?? defaultStudy,
    ...(centre === undefined ? {} : { centre }),
    ...(keyFile === undefined ? {} : { keyFile }),
    ...(values['key-beside'] === true ? { keyBeside: true } : {}),
    ...(code === undefined ? {} : { enrolment: { code, name: text(values.name) ?? hostname() } }),
  }
}

/** The same options as arguments, for the station's process. */
export function asArguments({ study, centre, enrolment, keyFile, keyBeside }: LaunchOptions): string[] {
  const { code, name } = enrolment ?? {}
  const all = { study, centre, code, name, 'key-file': keyFile }
  const given = Object.entries(all).flatMap(([option, value]) =>
    value === undefined ? [] : [`--${option}=${value}`],
  )
  return keyBeside ? [...given, '--key-beside'] : given
}
