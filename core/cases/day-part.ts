import type { DayPart } from '../contract/station-view.ts'
import { localTime } from './local-time.ts'

/** In the order of the day. */
export const dayParts = ['morning', 'lunch', 'afternoon', 'evening', 'weekend'] as const

/** Morning up to 12, lunch 12–14, afternoon 14–18, evening from 18, weekend Saturday and Sunday. */
export function dayPartOf(at: number, timeZone: string): DayPart {
  const { weekday, hour } = localTime(at, timeZone)
  if (weekday === 0 || weekday === 6) return 'weekend'
  if (hour < 12) return 'morning'
  if (hour < 14) return 'lunch'
  return hour < 18 ? 'afternoon' : 'evening'
}
