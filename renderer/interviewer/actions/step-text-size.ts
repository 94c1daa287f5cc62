import { steppedTextSize } from '../../ui/text-size.ts'
import type { Console } from '../console/console.ts'

/** The interviewer's own size: the station keeps it, so that the next one at this seat has theirs. */
export function stepTextSize(console: Console, by: 1 | -1): void {
  const now = console.state().view?.textSize ?? 'normal'
  const size = steppedTextSize(now, by)
  if (size !== now) console.run((station, _looking, options) => station.setTextSize({ size }, options))
}
