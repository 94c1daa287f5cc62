import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** A child process that is ended with us. */
export interface Child<Ready> {
  name: string
  /** The first line it said, as JSON. Rejects with what it wrote on stderr if it ended before. */
  ready: Promise<Ready>
  /** Resolves when it has ended, with its exit code; null after a signal. */
  ended: Promise<number | null>
  /** Its last lines on stderr. */
  said: readonly string[]
  /** Asks it to end, waits, and ends it hard if it does not listen. */
  stop(): Promise<void>
}

const patience = 10_000
const linesKept = 20

/** One of our own commands, which says by a JSON line on stdout that it is ready. */
export function startChild<Ready>(name: string, command: string, args: string[], cwd: string): Child<Ready> {
  const { process, ...child } = run(name, command, args, cwd)
  return { ...child, ready: firstLine<Ready>(process.stdout, child) }
}

/** Any other program: it is ready at once. */
export function runChild(name: string, command: string, args: string[], cwd: string): Child<void> {
  const { process, ...child } = run(name, command, args, cwd)
  process.stdout.resume()
  return { ...child, ready: Promise.resolve() }
}

function run(name: string, command: string, args: string[], cwd: string) {
  const process = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  const keep = (line: string) => {
    said.push(line)
    if (said.length > linesKept) said.shift()
  }
  createInterface(process.stderr).on('line', keep)
  const ended = endOf(process, keep)
  return { process, name, said, ended, stop: () => stop(process, ended) }
}

type Running = ChildProcessByStdio<null, Readable, Readable>

function endOf(process: Running, keep: (line: string) => void): Promise<number | null> {
  return new Promise((resolve) => {
    process.once('error', (error) => {
      keep(error.message)
      resolve(null)
    })
    process.once('close', (code) => resolve(code))
  })
}

function firstLine<Ready>(
  stdout: Readable,
  { name, ended, said }: Pick<Child<Ready>, 'name' | 'ended' | 'said'>,
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

/** It ended, or spoke nonsense, before it was ready. */
export class ChildEnded extends Error {
  readonly said: readonly string[]
  readonly code: number | null
  constructor(name: string, code: number | null, said: readonly string[]) {
    super([`${name} did not start (${code ?? 'no exit code'})`, ...said].join(': '))
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
