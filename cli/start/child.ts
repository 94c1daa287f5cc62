import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** One of our own commands as a child process that says by a JSON line on stdout that it is ready. */
export interface Child<Ready> {
  /** The first line it said. Rejects with what it wrote on stderr if it ended before. */
  ready: Promise<Ready>
  /** Resolves when it has ended, with its exit code; null after a signal. */
  ended: Promise<number | null>
  /** Asks it to end, waits, and ends it hard if it does not listen. */
  stop(): Promise<void>
}

const patience = 10_000

export function startChild<Ready>(name: string, command: string, args: string[], cwd: string): Child<Ready> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  createInterface(child.stderr).on('line', (line) => {
    said.push(line)
    if (said.length > 20) said.shift()
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      said.push(error.message)
      resolve(null)
    })
    child.once('close', (code) => resolve(code))
  })
  return { ready: firstLine<Ready>(child.stdout, name, ended, said), ended, stop: () => stop(child, ended) }
}

function firstLine<Ready>(
  stdout: NodeJS.ReadableStream,
  name: string,
  ended: Promise<number | null>,
  said: string[],
): Promise<Ready> {
  return new Promise((resolve, reject) => {
    // Later lines are read on, unheard, so that the child never waits for a full pipe.
    createInterface(stdout).once('line', (line) => {
      try {
        resolve(JSON.parse(line) as Ready)
      } catch {
        reject(new ChildEnded(name, null, [`not JSON: ${line}`]))
      }
    })
    void ended.then((code) => reject(new ChildEnded(name, code, said)))
  })
}

export class ChildEnded extends Error {
  readonly said: readonly string[]
  readonly code: number | null
  constructor(name: string, code: number | null, said: readonly string[]) {
    super(`${name} ended (${code ?? 'by a signal'})`)
    this.name = 'ChildEnded'
    this.said = said
    this.code = code
  }
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM')
  const hard = setTimeout(() => child.kill('SIGKILL'), patience)
  await ended
  clearTimeout(hard)
}
