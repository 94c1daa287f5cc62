import type { Language } from '../contract/language.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 2012-07 → 2012년 7월, July 2012. What is no month is given back as it is. */
export function monthInWords(month: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})$/.exec(month)
  const name = months[Number(match?.[2]) - 1]
  if (match === null || name === undefined) return month
  return language === 'ko' ? `${match[1]}년 ${Number(match[2])}월` : `${name} ${match[1]}`
}

/** 2013-03-18 → 2013년 3월 18일, 18 March 2013. */
export function dayInWords(day: string, language: Language): string {
  const match = /^(\d{4}-\d{2})-(\d{2})$/.exec(day)
  if (match === null) return day
  const month = monthInWords(match[1] as string, language)
  return language === 'ko' ? `${month} ${Number(match[2])}일` : `${Number(match[2])} ${month}`
}
