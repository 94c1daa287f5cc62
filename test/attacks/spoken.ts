import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../house/tree.ts'

/** One of our commands as a process, with all it says. */
export interface Spoken<Ready> {
  ready: Promise<Ready>
  said(): string
  /** Ends it (SIGTERM) and waits. */
  stop(): Promise<void>
}

/** Starts a command that goes on running. */
export function speaking<Ready>(...args: string[]): Spoken<Ready> {
  const child = spawn(process.execPath, [join(root, 'cli', 'malgeum.js'), ...args, '--json'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A stack in a log may tell what a message does not.
    env: { ...process.env, MALGEUM_DEBUG: '1' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  const ended = once(child, 'close')
  const line = once(createInterface(child.stdout), 'line') as Promise<[string]>
  return {
    ready: Promise.race([
      line.then(([text]) => JSON.parse(text) as Ready),
      ended.then(() => Promise.reject(new Error(`malgeum ${args[0]} ended: ${said}`))),
    ]),
    said: () => said,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
      await ended
    },
  }
}

/** Runs a command to its end; gives what it said, and its result. */
export async function spoken<Result>(...args: string[]): Promise<{ said: string; result: Result }> {
  const command = speaking<Result>(...args)
  const result = await command.ready
  await command.stop()
  return { said: command.said(), result }
}
