/** A calendar day as rosters write it: 2013-05-07, 2013.5.7, 2013/05/07, 20130507, 2013년 5월 7일. */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim()
  const found =
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(
      plain,
    )
  if (!found) return null
  const [, year = '', month = '', day = ''] = found
  const text_ = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text_}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text_) ? text_ : null
}

/** Whether a day lies in a period of whole months (YYYY-MM, both included). */
export const isWithin = (day: string, period: { from: string; to: string }): boolean =>
  day.slice(0, 7) >= period.from && day.slice(0, 7) <= period.to
