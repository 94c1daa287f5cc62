import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StationView } from '#core/contract/station-view.ts'
import { promptOf } from '#core/interview/prompt.ts'
import { restore } from '#core/interview/restore.ts'
import type { Draft, Entry } from '#core/journal/entry.ts'
import { type CompiledScript, compile } from '#core/script/compile.ts'
import { parseScript } from '#core/script/parse.ts'
import { root } from '../house/tree.ts'

/** Where an interviewer stands: the screen, the case on it, and the question with its step. */
export interface Place {
  screen: 'available' | 'preparing' | 'dialling' | 'interview' | 'wrap-up'
  case: string | null
  item: string | null
  step: 'direction' | 'intensity' | null
}

const nowhere: Place = { screen: 'available', case: null, item: null, step: null }

/** As a view shows it; null before anybody has signed in. */
export function placeOf({ screen }: StationView): Place | null {
  switch (screen.name) {
    case 'sign-in':
      return null
    case 'pledge':
    case 'available':
    case 'break':
    case 'replay':
      return nowhere
    case 'case':
      return { ...nowhere, screen: screen.phase, case: screen.case.id }
    case 'interview': {
      const { item, step } = screen.prompt
      return { screen: 'interview', case: screen.case.id, item, step }
    }
    case 'wrap-up':
      return { ...nowhere, screen: 'wrap-up', case: screen.case.id }
    default:
      return screen satisfies never
  }
}

/** Where the journal says it must be, found without the station's console. */
export function placeInJournal(entries: readonly Entry[]): Place {
  const at = entries.findLastIndex(({ type }) => type === 'CaseOpened')
  const opened = entries[at]?.case ?? null
  if (opened === null) return nowhere
  const call = entries.slice(at).filter((entry) => entry.case === opened)
  const has = (type: string) => call.some((entry) => entry.type === type)
  if (has('CaseClosed')) return nowhere
  if (!has('CallDialled')) return { ...nowhere, screen: 'preparing', case: opened }
  if (!has('CallConnected')) return { ...nowhere, screen: 'dialling', case: opened }
  const all = entries.filter((entry) => entry.case === opened)
  const interview = restore(external(), all as unknown as readonly Draft[])
  const prompt = interview === null ? null : promptOf(interview)
  if (prompt === null) return { ...nowhere, screen: 'wrap-up', case: opened }
  return { screen: 'interview', case: opened, item: prompt.item, step: prompt.step }
}

let compiled: CompiledScript | null = null

function external(): CompiledScript {
  if (compiled !== null) return compiled
  const text = readFileSync(join(root, 'survey-scripts', 'external-integrity-2013', 'script.yaml'), 'utf8')
  const parsed = parseScript(text)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
  compiled = compile(parsed.script)
  return compiled
}
