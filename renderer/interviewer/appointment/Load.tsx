import type { CalendarDay, CalendarHour } from '#core/contract/appointment-calendar.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../texts/texts.ts'
import { isFull } from './draft.ts'

/** From this share on an hour is nearly full, and its bar says so. */
const nearlyFull = 0.85

/** How full an hour is: booked of its seats, a bar, and whether some are one's own. The cell's name says it too. */
export function Load({
  cell,
  day,
  mine,
  chosen,
}: {
  cell: CalendarHour
  day: CalendarDay
  mine: number
  chosen: boolean
}) {
  const t = useText()
  const { booked } = cell
  const { seats } = day
  const share = seats === null ? 0 : Math.min(1, booked / seats)
  return (
    <span className="appointment-load" aria-hidden="true">
      <span className="appointment-load-words">
        <span>{isFull(cell, day) ? t.appointment.full : <Count booked={booked} seats={seats} />}</span>
        {mine > 0 && (
          <span className="appointment-load-mine">
            <Icon name="person" size={13} />
            {t.appointment.mineCount(mine)}
          </span>
        )}
        {chosen && <Icon name="check" />}
      </span>
      {seats !== null && (
        <span className="appointment-load-bar" data-near={share >= nearlyFull || undefined}>
          <span style={{ inlineSize: `${share * 100}%` }} />
        </span>
      )}
    </span>
  )
}

function Count({ booked, seats }: { booked: number; seats: number | null }) {
  if (seats === null) return <b>{booked}</b>
  return (
    <>
      <b>{booked}</b> / {seats}
    </>
  )
}
