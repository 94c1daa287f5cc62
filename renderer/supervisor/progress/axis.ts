/** Round tick values from 0 to at least `top`, at most `most` steps: 0, 5만, 10만, 15만. */
export function axisTicks(top: number, most = 4): number[] {
  const step = roundStep(Math.max(1, top) / most)
  const ticks = []
  for (let value = 0; value <= Math.max(1, top) + 1e-9; value += step) ticks.push(value)
  return ticks
}

/** The next 1, 2 or 5 times a power of ten, at least 1: half an interview is no tick. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast))
  const factor = [1, 2, 5, 10].find((one) => one * power >= atLeast - 1e-9) ?? 10
  return Math.max(1, factor * power)
}

/** Day numbers (0 = first) to mark: the firsts of months when the span has two or more, else every n-th day. */
export function dayTicks(days: string[]): { at: number; kind: 'month' | 'day' }[] {
  const months = days.flatMap((day, at) => (day.endsWith('-01') ? [{ at, kind: 'month' as const }] : []))
  if (months.length >= 2) {
    // The month it starts in is named too, when the next one leaves room.
    return (months[0]?.at ?? 0) > days.length / 12 ? [{ at: 0, kind: 'month' }, ...months] : months
  }
  const every = Math.max(1, Math.ceil(days.length / 6))
  return days.flatMap((_, at) => (at % every === 0 ? [{ at, kind: 'day' as const }] : []))
}
