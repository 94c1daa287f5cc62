import { z } from 'zod'
import type { Answer } from '#core/contract/answer.ts'
import { languageSchema } from '#core/contract/language.ts'
import { missings, type Prompt } from '#core/contract/prompt.ts'

const missing = z.enum(missings)
const intensity = z.union([z.literal(1), z.literal(2), z.literal(3), missing])
const open = z.string().optional()

const answerSchema = z.union([
  z.number(),
  z.string(),
  z.array(z.int()).min(1),
  z.strictObject({ direction: z.enum(['yes', 'no', 'neutral']), intensity: intensity.optional() }),
  z.strictObject({ intensity }),
  z.strictObject({ code: z.int(), open }),
  z.strictObject({ codes: z.array(z.int()).min(1), open }),
])
type WrittenAnswer = z.infer<typeof answerSchema>

/** One line of an answers file: an answer to the item that is shown, or something that happens. */
const lineSchema = z.union([
  z.strictObject({
    item: z.string(),
    answer: answerSchema,
    /** Why a soft check is overridden. */
    override: z.string().min(1).optional(),
  }),
  z.strictObject({ event: z.literal('back') }),
  z.strictObject({ event: z.literal('jump'), item: z.string() }),
  z.strictObject({ event: z.literal('language'), language: languageSchema }),
  z.strictObject({ event: z.literal('note'), text: z.string().min(1) }),
  z.strictObject({
    event: z.literal('break-off'),
    reason: z.enum(['hung-up', 'no-time', 'refused', 'distrust', 'too-long', 'other']).default('hung-up'),
  }),
])
export const answersFileSchema = z.array(lineSchema).max(100_000)
export type AnswersLine = z.infer<typeof lineSchema>

/**
 * What is keyed for a written answer, a key press each: a two-step answer is two. Which item is shown
 * decides how a number or a text is meant; what does not fit is keyed all the same and refused there.
 */
export function keyed(written: WrittenAnswer, prompt: Prompt): Answer[] {
  if (typeof written === 'number')
    return [prompt.kind === 'number' ? { kind: 'number', number: written } : { kind: 'code', code: written }]
  if (typeof written === 'string') return [keyedText(written, prompt)]
  if (Array.isArray(written)) return [{ kind: 'codes', codes: written }]
  if ('direction' in written) {
    const first: Answer = { kind: 'direction', direction: written.direction }
    return written.intensity === undefined ? [first] : [first, keyedIntensity(written.intensity)]
  }
  if ('intensity' in written) return [keyedIntensity(written.intensity)]
  const words = written.open === undefined ? {} : { open: written.open }
  return 'codes' in written
    ? [{ kind: 'codes', codes: written.codes, ...words }]
    : [{ kind: 'code', code: written.code, ...words }]
}

function keyedText(written: string, prompt: Prompt): Answer {
  if (written === 'dont-know' || written === 'refused') return { kind: 'missing', missing: written }
  if (written === 'continue' && prompt.kind !== 'text') return { kind: 'continue' }
  if (prompt.kind === 'date') return { kind: 'date', date: written }
  return { kind: 'text', text: written }
}

const keyedIntensity = (written: z.infer<typeof intensity>): Answer =>
  typeof written === 'number'
    ? { kind: 'intensity', intensity: written }
    : { kind: 'missing', missing: written }
