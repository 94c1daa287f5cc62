import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../house/tree.ts'

/** One of our own commands in a process of its own, which can be ended the hard way. */
export interface Malgeum<Ready> {
  /** Its first line on stdout. Rejects with what it said on stderr when it ended before. */
  ready: Promise<Ready>
  /** Resolves when the process is gone. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  /** What it said on stderr so far. */
  said(): string
  /** SIGKILL, as when the plug is pulled; resolves when it is gone. */
  kill(): Promise<void>
  /** SIGTERM; resolves when it is gone. */
  stop(): Promise<void>
}

const running = new Set<() => Promise<void>>()

/** Ends whatever is still running, by the processes that were started here. */
export async function endAll(): Promise<void> {
  await Promise.all([...running].map((kill) => kill()))
}

/** `before`: what is put in front of the command line (`strace …`); `node`: options of Node's own. */
export function malgeum<Ready>(
  args: readonly string[],
  { before = [], node = [] }: { before?: readonly string[]; node?: readonly string[] } = {},
): Malgeum<Ready> {
  const line = [...before, process.execPath, ...node, join(root, 'cli', 'malgeum.js'), ...args, '--json']
  const [command = process.execPath, ...rest] = line
  const child = spawn(command, rest, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-20_000)
  })
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
  // In front of it something else may have been started: then the program's own number is in its first line.
  let own = child.pid ?? 0
  const send = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(own, signal)
    await ended
  }
  const kill = async () => {
    if (before.length > 0 && own === child.pid) child.kill('SIGKILL')
    await send('SIGKILL')()
  }
  running.add(kill)
  void ended.finally(() => running.delete(kill))
  const ready = new Promise<Ready>((resolve, reject) => {
    createInterface(child.stdout).once('line', (text) => {
      const said = JSON.parse(text) as Ready & { pid?: number }
      if (before.length > 0 && said.pid !== undefined) own = said.pid
      resolve(said)
    })
    ended.then(({ code }) => reject(new Error(`malgeum ${args[0]} ended (${code}): ${said}`)), reject)
  })
  // Whoever kills it during its start does not wait for it to be ready.
  ready.catch(() => {})
  return {
    ready,
    ended,
    said: () => said,
    kill,
    stop: send('SIGTERM'),
  }
}
