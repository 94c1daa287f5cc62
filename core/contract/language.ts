import { z } from 'zod'

/** Korean first, English second: the languages of every text a person sees. */
export const languages = ['ko', 'en'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** A text in both languages. */
export const textSchema = z.strictObject({ ko: z.string(), en: z.string() })
export type Text = z.infer<typeof textSchema>
