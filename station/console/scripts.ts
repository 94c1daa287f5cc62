import { type CompiledScript, compile } from '#core/script/compile.ts'
import type { Script } from '#core/script/definition.ts'
import { parseScript } from '#core/script/parse.ts'
import { fromStored } from '#core/script/stored.ts'
import type { Log } from '../ports.ts'
import type { Reader } from '../store/handles.ts'

/** The scripts of this station, each compiled once. */
export interface Scripts {
  /** null: not here yet, or refused by this version of the program. */
  find(script: string): CompiledScript | null
}

type ScriptRow = { text: string; definition: string | null }

/** The checked script as it was stored; null when it is only there as a text, or in another format. */
const definition = (row: ScriptRow): Script | null =>
  row.definition === null ? null : fromStored(row.definition)

export function scriptsOf(reader: Reader, log: Log): Scripts {
  const compiled = new Map<string, CompiledScript | null>()
  const fromText = (script: string, { text }: ScriptRow): Script | null => {
    const parsed = parseScript(text)
    if (parsed.type === 'script') return parsed.script
    log('script.refused', { script, problems: parsed.problems.length })
    return null
  }
  return {
    find(script) {
      const known = compiled.get(script)
      if (known !== undefined) return known
      const row = reader.row<ScriptRow>('SELECT text, definition FROM script WHERE script = ?', script)
      if (row === undefined) return null
      const read = definition(row) ?? fromText(script, row)
      const made = read === null ? null : compile(read)
      compiled.set(script, made)
      return made
    },
  }
}
