/** Type numbers of PostgreSQL (pg_type.oid) whose values we read otherwise than the drivers do. */
export const typeIds = { int8: 20, date: 1082, timestamptz: 1184 } as const

/** Counts and sequence numbers: a number on both engines. Beyond 2^53 something is broken. */
export function parseInt8(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`not a safe integer: ${text}`)
  return value
}

/** Instants travel as ISO text in UTC, as in the journal. */
export const parseTimestamp = (text: string): string => new Date(text).toISOString()

/** Calendar days stay text: a Date would shift them by the time zone. */
export const sameText = (text: string): string => text
