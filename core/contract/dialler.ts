import { z } from 'zod'

/** A host name or address, with a port perhaps: what may stand behind the `@` of a SIP address. */
const host = z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(?::[0-9]{1,5})?$/)

/** How numbers are written in what is handed over: `+821000000000`, or `01000000000` as at home. */
const numbers = z.enum(['international', 'national']).optional()

/** How a station dials. Without it the interviewer does, by hand. */
export const diallerSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('manual') }),
  /** A `tel:` link, to the program that the system gives it to. */
  z.strictObject({ type: z.literal('tel'), numbers }),
  /** A `sip:` link: the number at this exchange. */
  z.strictObject({ type: z.literal('sip'), host, numbers }),
])
export type DiallerSettings = z.infer<typeof diallerSchema>

/** How a number was handed over for the attempt that is being made. */
export type HandOver =
  /** The interviewer dials the number that is shown. */
  | { type: 'by-hand' }
  /** The page follows it, by the interviewer's own key. */
  | { type: 'link'; address: string }
  /** Given to a program of the system, and what became of it. */
  | { type: 'given'; outcome: 'opening' | 'opened' | 'refused' | 'no-program' }
  /** The dialler dials by itself. */
  | { type: 'dialled' }

/** What a dialler hears of the line, where it can tell. */
export const lineEvents = ['ringing', 'answered', 'ended'] as const
export type LineEvent = (typeof lineEvents)[number]
