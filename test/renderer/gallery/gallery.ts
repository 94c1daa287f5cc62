import { after } from './after.ts'
import type { Shown } from './base.ts'
import { between } from './between.ts'
import { interviews } from './interview.ts'
import { replays } from './replay.ts'

/** Every screen and state a station can show. */
export const gallery: Record<string, Shown> = { ...between, ...interviews, ...after, ...replays }

/** A view of the gallery by name. */
export function shown(name: string): Shown {
  const found = gallery[name]
  if (!found) throw new Error(`no such view: ${name}`)
  return found
}
