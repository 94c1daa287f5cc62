import { type CompiledScript, compile } from '#core/script/compile.ts'
import { parseScript } from '#core/script/parse.ts'
import type { Log } from '../ports.ts'
import type { Reader } from '../store/handles.ts'

/** The scripts of this station, each compiled once. */
export interface Scripts {
  /** null: not here yet, or refused by this version of the program. */
  find(script: string): CompiledScript | null
}

export function scriptsOf(reader: Reader, log: Log): Scripts {
  const compiled = new Map<string, CompiledScript | null>()
  return {
    find(script) {
      const known = compiled.get(script)
      if (known !== undefined) return known
      const row = reader.row<{ text: string }>('SELECT text FROM script WHERE script = ?', script)
      if (row === undefined) return null
      const parsed = parseScript(row.text)
      if (parsed.type === 'refused') log('script.refused', { script, problems: parsed.problems.length })
      const made = parsed.type === 'script' ? compile(parsed.script) : null
      compiled.set(script, made)
      return made
    },
  }
}
