import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Text } from '#core/contract/language.ts'
import { type Child, runChild } from './child.ts'
import { root } from './root.ts'

export type Desktop = { type: 'open'; child: Child<unknown> } | { type: 'ended'; why: Text }

/** Long enough for a system that refuses Electron's sandbox to have said so. */
const settling = 3_000

/** Opens the console in Electron's window; one that ends at once is no window. */
export async function desktop(binary: string, args: string[]): Promise<Desktop> {
  const child = runChild('Electron', binary, [join(root, 'dist', 'electron', 'main.js'), ...args], root)
  const first = await Promise.race([child.ended.then(() => 'ended' as const), pause(settling)])
  if (first !== 'ended') return { type: 'open', child }
  const said = child.said.at(-1) ?? ''
  return {
    type: 'ended',
    why: { ko: `Electron이 바로 끝났습니다. ${said}`, en: `Electron ended at once. ${said}` },
  }
}
