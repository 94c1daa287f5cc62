/** A moment as the clock on a wall in the study's time zone shows it. */
export interface LocalTime {
  /** `2026-03-18`. */
  day: string
  /** 0 is Sunday. */
  weekday: number
  hour: number
  minute: number
}

const formats = new Map<string, Intl.DateTimeFormat>()
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

export function localTime(at: number, timeZone: string): LocalTime {
  const parts: Record<string, string> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(at)) parts[type] = value
  return {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: weekdays.indexOf(parts.weekday ?? ''),
    hour: Number(parts.hour),
    minute: Number(parts.minute),
  }
}

/** The first moment of the local day that holds `at`: found by whole minutes, so also on a short day. */
export function startOfDay(at: number, timeZone: string): number {
  const { day } = localTime(at, timeZone)
  const minute = 60_000
  let late = Math.floor(at / minute)
  let early = late - 26 * 60
  while (late - early > 1) {
    const middle = Math.floor((late + early) / 2)
    if (localTime(middle * minute, timeZone).day === day) late = middle
    else early = middle
  }
  return late * minute
}

/**
 * The moment at which a wall clock in the zone shows that time of that day. Of an hour that is there
 * twice the first; of one that a change of the clock leaves out, as long after the change as was meant.
 */
export function instantOf(day: string, time: { hour: number; minute: number }, timeZone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + (time.hour * 60 + time.minute) * 60_000
  const shownAt = (at: number) => {
    const shown = localTime(at, timeZone)
    return Date.parse(`${shown.day}T00:00:00Z`) + (shown.hour * 60 + shown.minute) * 60_000
  }
  // The zone's offsets around that time: before and after a change, if there is one that day.
  const offsets = [wanted - 86_400_000, wanted + 86_400_000].map((at) => shownAt(at) - at)
  const fits = offsets.map((offset) => wanted - offset).filter((at) => shownAt(at) === wanted)
  return fits.length > 0 ? Math.min(...fits) : wanted - Math.min(...offsets)
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(timeZone, made)
  return made
}
