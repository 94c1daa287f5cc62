import type { Language } from '#core/contract/language.ts'

/**
 * Numbers, dates and times as people here read them: 1,234 · 59.5 % · 14:05 · 10월 7일 수 · 03:24.
 * A zone is an IANA name; instants are ISO texts.
 */
export function formatCount(count: number): string {
  return count.toLocaleString('en-US')
}

/** A share (0..1) as 59.5 %. Null, when it is undefined, as a dash. */
export function formatShare(share: number | null): string {
  return share === null || !Number.isFinite(share) ? '—' : `${(share * 100).toFixed(1)} %`
}

/** Seconds as 03:24, or 1:03:24 from an hour up. */
export function formatSpan(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const pad = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${pad(Math.floor((whole % 3600) / 60))}:${pad(whole % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** 14:05 */
export function formatTime(at: string | Date, zone: string): string {
  const { hour, minute } = partsOf(at, zone)
  return `${hour}:${minute}`
}

/** 14:05:12 */
export function formatTimeToTheSecond(at: string | Date, zone: string): string {
  const { hour, minute, second } = partsOf(at, zone)
  return `${hour}:${minute}:${second}`
}

/** 10월 7일 수 · Wed 7 Oct */
export function formatDay(at: string | Date, zone: string, language: Language): string {
  const { month, day, weekday } = partsOf(at, zone)
  if (language === 'ko') return `${month}월 ${day}일 ${weekdays.ko[weekday]}`
  return `${weekdays.en[weekday]} ${day} ${months[month - 1]}`
}

/** 8월 3일 · 3 Aug */
export function formatDate(at: string | Date, zone: string, language: Language): string {
  const { month, day } = partsOf(at, zone)
  return language === 'ko' ? `${month}월 ${day}일` : `${day} ${months[month - 1]}`
}

/** 8월 3일–9일 · 3–9 Aug, of two days (`2026-08-03`). */
export function formatDays(from: string, to: string, language: Language): string {
  const [first, last] = [from, to].map((day) => formatDate(`${day}T00:00:00Z`, 'UTC', language))
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${first}–${last}`
  const [start, end] = [from, to].map((day) => Number(day.slice(8)))
  return language === 'ko' ? `${first}–${end}일` : `${start}–${last}`
}

/** 수 · Wed. 0 is Sunday. */
export function formatWeekday(weekday: number, language: Language): string {
  return weekdays[language][weekday] ?? ''
}

export interface DateParts {
  year: number
  /** 1..12 */
  month: number
  day: number
  /** 0 is Sunday. */
  weekday: number
  hour: string
  minute: string
  second: string
}

/** What a clock and a calendar on a wall in that zone show. */
export function partsOf(at: string | Date, zone: string): DateParts {
  const found: Record<string, string> = {}
  for (const part of formatterOf(zone).formatToParts(typeof at === 'string' ? new Date(at) : at)) {
    found[part.type] = part.value
  }
  const number = (key: string) => Number(found[key])
  const [year, month, day] = [number('year'), number('month'), number('day')]
  return {
    year,
    month,
    day,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
    hour: found.hour ?? '',
    minute: found.minute ?? '',
    second: found.second ?? '',
  }
}

const weekdays = {
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(zone, made)
  return made
}

/** Numbers with hyphens in a text stay on one line: a telephone number, a date. */
export const unbroken = (text: string): string => text.replace(/(\d)-(?=\d)/g, '$1-\u2060')
