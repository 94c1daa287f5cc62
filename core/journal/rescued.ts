import { z } from 'zod'
import type { Entry } from './entry.ts'

/**
 * A file of entries that were got out of a damaged station (`malgeum station rescue`): a line of JSON each,
 * (entrySchema) in the order of their sequence numbers, behind a line that says what they are.
 */
export const rescuedHeadSchema = z.strictObject({
  format: z.literal('malgeum-rescued'),
  version: z.literal(1),
  station: z.string().min(1).max(100),
  entries: z.int().positive(),
})
export type RescuedHead = z.infer<typeof rescuedHeadSchema>

export const rescuedHead = (entries: readonly Entry[]): RescuedHead => ({
  format: 'malgeum-rescued',
  version: 1,
  station: entries[0]?.station ?? '',
  entries: entries.length,
})
