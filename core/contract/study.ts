import { z } from 'zod'
import { callingSchema, holidaySchema } from './calling.ts'
import { diallerSchema } from './dialler.ts'
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
  /** When calls are made and cases come again, where it differs from our own defaults. */
  calling: callingSchema.optional(),
  /** Days without calls: public holidays and others. None is known but these. */
  holidays: z.array(holidaySchema).max(60).optional(),
  /** Appointments that an hour of calling holds; without it as many as stations are in use. */
  seats: z.int().positive().optional(),
  /** How its stations dial; by hand without it. */
  dialler: diallerSchema.optional(),
  /** Items whose codes are all one digit confirm themselves with it. Off when absent. */
  oneDigitConfirms: z.boolean().optional(),
  leaseHours: z.number().positive(),
  /** Completes wanted per task where the roster gives no other. */
  defaultTarget: z.int().positive(),
})
export type StudySettings = z.infer<typeof studySettingsSchema>
