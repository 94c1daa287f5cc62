import { z } from 'zod'
import { textSchema } from './language.ts'

/** The settings of a study, kept at the centre and sent to its stations. */
export const studySettingsSchema = z.strictObject({
  id: z.string().min(1),
  title: textSchema,
  agency: textSchema,
  /** One real number that respondents can call back. */
  callBack: z.string(),
  numberSource: textSchema,
  /** `id@version` of the script that new cases are pinned to. */
  script: z.string(),
  /** Study values the script declares: period_from and such. */
  values: z.record(z.string(), z.json()),
  starts: z.iso.date().nullable(),
  ends: z.iso.date().nullable(),
  /** Training studies hold generated cases only and are marked on every screen. */
  training: z.boolean(),
  /** Training only: the PIN shown on the sign-in screen. */
  demonstration: z.strictObject({ number: z.string(), pin: z.string() }).nullable(),
  timeZone: z.string(),
  maxAttempts: z.int().positive(),
  leaseHours: z.number().positive(),
  /** Completes wanted per task where the roster gives no other. */
  defaultTarget: z.int().positive(),
})
export type StudySettings = z.infer<typeof studySettingsSchema>
