import { type CompiledScript, compile } from '#core/script/compile.ts'
import { parseScript } from '#core/script/parse.ts'
import type { Reading } from '../database/database.ts'
import { pinnedScript } from './scripts.ts'

/** Gives a pinned script version with its machines; null for one that is not here or does not parse. */
export type CompiledScripts = (db: Reading, script: string) => Promise<CompiledScript | null>

/** Each version is compiled once: the text of a version that cases are pinned to never changes. */
export function compiledScripts(): CompiledScripts {
  const known = new Map<string, CompiledScript>()
  return async (db, script) => {
    const before = known.get(script)
    if (before) return before
    const text = await pinnedScript(db, script)
    const parsed = text === null ? null : parseScript(text)
    if (parsed?.type !== 'script') return null
    const compiled = compile(parsed.script)
    known.set(script, compiled)
    return compiled
  }
}
