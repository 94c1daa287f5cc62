import { z } from 'zod'

/** The reader's setting for question and options: 보통, 크게, 아주 크게. Nothing else grows. */
export const textSizes = ['normal', 'large', 'largest'] as const
export const textSizeSchema = z.enum(textSizes)
export type TextSize = z.infer<typeof textSizeSchema>
