import { v7 as uuidv7 } from 'uuid'
import { genesis, seal } from '#core/journal/chain.ts'
import type { Draft, Entry } from '#core/journal/entry.ts'
import type { Clock, Randomness } from '../ports.ts'
import type { Writer } from '../store/handles.ts'
import { project } from './project.ts'

export interface AppendContext {
  station: string
  /** `id@version` inside an interview, else null. */
  script: string | null
  clock: Clock
  random: Randomness
}

/**
 * Writes what happened and the tables made from it. Call it inside `store.write`: what it returns is
 * durable once that returns, and only then may anything be shown.
 * Invariants: sequence numbers have no gap; each entry points to the hash of the one before.
 */
export function append(writer: Writer, drafts: readonly Draft[], context: AppendContext): Entry[] {
  let { seq, hash } = headOf(writer)
  const now = context.clock.now()
  const at = new Date(now).toISOString()
  const mono = Math.max(0, Math.round(context.clock.mono() * 10) / 10)
  return drafts.map((draft) => {
    const entry = seal({
      id: uuidv7({ msecs: now, random: context.random.bytes(16) }),
      station: context.station,
      seq: seq + 1,
      case: draft.case,
      type: draft.type,
      payload: draft.payload as Entry['payload'],
      at,
      mono,
      script: context.script,
      previous: hash,
    })
    insert(writer, entry)
    project(writer, entry, { schema: 'main', own: true })
    seq = entry.seq
    hash = entry.hash
    return entry
  })
}

/** The last entry's place in the chain. */
export function headOf(reader: { row: Writer['row'] }): { seq: number; hash: string } {
  return (
    reader.row<{ seq: number; hash: string }>('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1') ?? {
      seq: 0,
      hash: genesis,
    }
  )
}

function insert(writer: Writer, entry: Entry): void {
  writer.run(
    `INSERT INTO journal (seq, id, station, case_id, type, payload, at, mono, script, previous, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    entry.seq,
    entry.id,
    entry.station,
    entry.case,
    entry.type,
    JSON.stringify(entry.payload),
    entry.at,
    entry.mono,
    entry.script,
    entry.previous,
    entry.hash,
  )
}
