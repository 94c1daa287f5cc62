import { z } from 'zod'
import { missings } from './prompt.ts'

/**
 * An answer as it is keyed. Codes are the script's; step two of a two-step item takes 1, 2 or 3.
 */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('continue') }),
  z.strictObject({ kind: z.literal('code'), code: z.int(), open: z.string().max(4000).optional() }),
  z.strictObject({
    kind: z.literal('codes'),
    codes: z.array(z.int()).min(1).max(200),
    open: z.string().max(4000).optional(),
  }),
  z.strictObject({ kind: z.literal('number'), number: z.number() }),
  z.strictObject({ kind: z.literal('date'), date: z.iso.date() }),
  z.strictObject({ kind: z.literal('text'), text: z.string().max(4000) }),
  z.strictObject({ kind: z.literal('missing'), missing: z.enum(missings) }),
  z.strictObject({ kind: z.literal('direction'), direction: z.enum(['yes', 'no', 'neutral']) }),
  z.strictObject({
    kind: z.literal('intensity'),
    intensity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  }),
])
export type Answer = z.infer<typeof answerSchema>
