import type { Holiday } from '#core/contract/calling.ts'

/**
 * Public holidays of Korea that are on the same day of every year, for the demonstration's season. Those
 * of the lunar calendar and the days given instead of one are a study's own to list.
 */
const fixed: readonly (readonly [day: string, ko: string, en: string])[] = [
  ['01-01', '새해 첫날', 'New Year’s Day'],
  ['03-01', '삼일절', 'Independence Movement Day'],
  ['05-05', '어린이날', 'Children’s Day'],
  ['06-06', '현충일', 'Memorial Day'],
  ['08-15', '광복절', 'Liberation Day'],
  ['10-03', '개천절', 'National Foundation Day'],
  ['10-09', '한글날', 'Hangeul Day'],
  ['12-25', '성탄절', 'Christmas Day'],
]

/** Those from one day to another, both `YYYY-MM-DD`. */
export function holidaysBetween(from: string, to: string): Holiday[] {
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, index) => Number(from.slice(0, 4)) + index,
  )
  return years
    .flatMap((year) => fixed.map(([day, ko, en]) => ({ day: `${year}-${day}`, name: { ko, en } })))
    .filter(({ day }) => day >= from && day <= to)
}
