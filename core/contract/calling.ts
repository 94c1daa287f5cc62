import { z } from 'zod'
import { textSchema } from './language.ts'

/** Hours [from, to) of one weekday in which calls are made; `seats`: appointments that each of them holds. */
const openHours = z
  .strictObject({
    // Nobody is called between 22:00 and 07:00, whatever a study says.
    from: z.int().min(7).max(21),
    to: z.int().min(8).max(22),
    seats: z.int().positive().optional(),
  })
  .refine(({ from, to }) => from < to, { message: 'from is before to' })

const minutes = z.int().positive()

/** When a study calls, where that differs from our own defaults (core/cases/call-rules.ts). Times in minutes. */
export const callingSchema = z.strictObject({
  /** By weekday, Sunday first; null: no calls on that day. */
  hours: z
    .array(openHours.nullable())
    .length(7)
    .refine((days) => days.some((day) => day !== null), { message: 'calls are made on one day at least' })
    .optional(),
  busyAgain: minutes.optional(),
  noAnswerAgain: minutes.optional(),
  technicalAgain: minutes.optional(),
  brokenOffAgain: minutes.optional(),
  suspendedAgain: minutes.optional(),
  softRefusalAgain: minutes.optional(),
  minDayParts: z.int().min(1).max(5).optional(),
  hardAppointment: z
    .strictObject({ arrangerBefore: z.int().nonnegative(), anyoneAfter: z.int().positive() })
    .optional(),
  softWindow: minutes.optional(),
  openAtMost: minutes.optional(),
})

/** A day on which nobody is called, with the name that is shown. */
export const holidaySchema = z.strictObject({ day: z.iso.date(), name: textSchema })
export type Holiday = z.infer<typeof holidaySchema>
