import type { AppointmentCalendar } from '#core/contract/appointment-calendar.ts'
import { formatTime } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { conflictAt, isFull, type Obstacle, type Picked } from './draft.ts'
import { useClosedWord } from './use-closed-word.ts'
import { zoneOf } from './zone.ts'

/**
 * One line under the time: why it cannot be, else that one has another appointment then, else that the
 * hour is full (both may be agreed all the same), else how full it is.
 */
export function TimeWord({
  found,
  hour,
  obstacle,
  calendar,
}: {
  found: Picked | null
  /** As typed; of the calendar's hours or not. */
  hour: number
  obstacle: Obstacle | { type: 'refused' } | null
  calendar: AppointmentCalendar
}) {
  const { appointment: t } = useText()
  const closedWord = useClosedWord()
  const zone = zoneOf(useView())
  const said = (): { text: string; needsCare: boolean } => {
    if (obstacle?.type === 'no-time') return { text: t.badTime, needsCare: true }
    if (obstacle?.type === 'refused') return { text: t.closed, needsCare: true }
    if (obstacle) {
      const why = closedWord(obstacle, found?.day ?? { weekday: 0 }, hour).join(' ')
      return { text: t.closedBecause(why), needsCare: true }
    }
    if (!found) return { text: '', needsCare: false }
    const { booked } = found.cell
    const { seats } = found.day
    const conflict = conflictAt(found.at, calendar)
    if (conflict) return { text: t.conflict(formatTime(conflict.at, zone), conflict.number), needsCare: true }
    if (isFull(found.cell, found.day)) return { text: t.fullAbout(booked, seats ?? 0), needsCare: true }
    return { text: t.load(booked, seats), needsCare: false }
  }
  const { text, needsCare } = said()
  return (
    <p
      id="appointment-time-word"
      className="appointment-time-word"
      role="status"
      data-care={needsCare || undefined}
    >
      {needsCare && <Icon name="warning" />}
      <span>{text}</span>
    </p>
  )
}
