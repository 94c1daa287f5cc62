import { axisTicks, dayTicks } from '../progress/axis.ts'
import { addDays, type Calendar, daysBetween } from '../progress/calendar.ts'
import { planAtEndOf, type SeriesPoint } from '../progress/series.ts'

const LEFT = 52
const RIGHT = 24
const TOP = 36
const BOTTOM = 36

/**
 * The places of everything in the burn-up, in px of a box. A day's point stands at its end; the curve
 * starts at zero at the first day's beginning.
 */
export function burnUpGeometry(
  series: SeriesPoint[],
  target: number,
  today: string,
  calendar: Calendar | null,
  width: number,
  height: number,
) {
  const first = series[0]?.day ?? today
  const lastShown = [series.at(-1)?.day ?? today, calendar?.ends ?? today].toSorted().at(-1) ?? today
  const days = daysBetween(first, lastShown) + 1
  const done = series.at(-1)?.cumulative ?? 0
  const top = Math.max(target, done, 1)
  const [right, bottom] = [width - RIGHT, height - BOTTOM]
  const x = (day: number) => LEFT + (day / days) * (right - LEFT)
  const y = (count: number) => bottom - (count / top) * (bottom - TOP)

  const points = series.map((point, n) => `L${round(x(n + 1))} ${round(y(point.cumulative))}`)
  const now = { x: x(series.length), y: y(done) }
  // The label leaves the rising curve free: below it at the right, or above it at the left.
  const roomAtRight = right - now.x > 110
  const nowLabel = roomAtRight
    ? ({ x: now.x + 8, y: Math.min(now.y + 20, bottom - 24), anchor: 'start' } as const)
    : ({ x: now.x - 8, y: now.y - y(target) < 34 ? now.y + 24 : now.y - 12, anchor: 'end' } as const)
  return {
    left: LEFT,
    right,
    bottom,
    countTicks: axisTicks(top).map((value) => ({ value, y: y(value) })),
    dayTicks: dayTicks(Array.from({ length: days }, (_, n) => addDays(first, n))).map(({ at, kind }) => ({
      day: addDays(first, at),
      kind,
      x: x(kind === 'month' ? at : at + 0.5),
    })),
    targetY: y(target),
    plan: calendar && planLine(calendar, first, target, done, x, y),
    done: `M${x(0)} ${y(0)}${points.join('')}`,
    now,
    nowLabel,
  }
}

function planLine(
  calendar: Calendar,
  first: string,
  target: number,
  done: number,
  x: (day: number) => number,
  y: (count: number) => number,
) {
  const from = daysBetween(first, calendar.starts)
  const to = from + calendar.days
  // Named where the curve does not run: ahead of today, and late in the field on its other side.
  const early = calendar.gone < calendar.days * 0.65
  const below = early || done >= planAtEndOf(calendar.today, target, calendar)
  const part = early ? 0.85 : 0.4
  const [right, height] = [x(from + calendar.days * part), y(target * part)]
  return {
    path: `M${round(x(from))} ${round(y(0))}L${round(x(to))} ${round(y(target))}`,
    label: below
      ? ({ x: right + 10, y: height + 16, anchor: 'start' } as const)
      : ({ x: right - 10, y: height - 8, anchor: 'end' } as const),
  }
}

const round = (value: number) => Math.round(value * 10) / 10
