import { execFile } from 'node:child_process'
import { type Child, startChild } from '../../cli/start/child.ts'
import { root } from '../run/shell.ts'

/** Runs a `malgeum` command to its end and gives its JSON; fails with what it said on stderr. */
export function malgeum<Result>(...args: string[]): Promise<Result> {
  return new Promise((resolve, reject) =>
    execFile(process.execPath, ['cli/malgeum.js', ...args, '--json'], { cwd: root }, (error, out, err) => {
      if (error) reject(new Error(`malgeum ${args.join(' ')}: ${err}${out}`))
      else resolve(JSON.parse(out) as Result)
    }),
  )
}

/** Starts a `malgeum` command that goes on running; `ready` gives its first line. */
export const running = <Ready>(...args: string[]): Child<Ready> =>
  startChild<Ready>(args[0] ?? '', process.execPath, ['cli/malgeum.js', ...args, '--json'], root)
