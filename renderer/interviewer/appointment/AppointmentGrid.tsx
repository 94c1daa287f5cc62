import { type KeyboardEvent, useEffect, useRef } from 'react'
import { formatWeekday } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useConsole, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { closedFor, daysFrom, hours } from './calendar.ts'
import type { Closed } from './calling-hours.ts'
import { type AppointmentDraft, timeOf } from './draft.ts'
import { zoneOf } from './zone.ts'

/** Eight days by the hours of calling. One tab stop; arrows move from open hour to open hour. */
export function AppointmentGrid({ draft }: { draft: AppointmentDraft }) {
  const console = useConsole()
  const view = useView()
  const language = useLanguage()
  const t = useText()
  const zone = zoneOf(view)
  const days = daysFrom(view.now, zone)
  const chosen = useRef<HTMLTableCellElement>(null)
  const closed = (ahead: number, hour: number) => {
    const day = days[ahead]
    return day ? closedFor(day, ahead, hour, view.now, zone, view.training) : null
  }
  const pick = (ahead: number, hour: number) =>
    console.change({
      panel: { name: 'appointment', draft: { ...draft, ahead, hour, time: timeOf(hour) } },
      problem: null,
    })

  useEffect(() => {
    chosen.current?.focus()
  }, [])

  const move = (event: KeyboardEvent) => {
    const by = arrows[event.key]
    if (!by) return
    event.preventDefault()
    let [ahead, hour] = [draft.ahead + by.days, draft.hour + by.hours]
    while (ahead >= 0 && ahead < days.length && hours.includes(hour)) {
      if (!closed(ahead, hour)) {
        pick(ahead, hour)
        requestAnimationFrame(() => chosen.current?.focus())
        return
      }
      ahead += by.days
      hour += by.hours
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of choices, not a table of data
    <table className="appointment-grid" role="grid" aria-label={t.appointment.grid} onKeyDown={move}>
      <thead>
        <tr>
          <td />
          {days.map((day, ahead) => (
            <th key={`${day.month}-${day.day}`} scope="col">
              <b>
                {day.day} {formatWeekday(day.weekday, language)}
              </b>
              <span>{dayWord(ahead, closed(ahead, 12), closed(ahead, 20), t.appointment)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => (
          <tr key={hour}>
            <th scope="row">{timeOf(hour)}</th>
            {days.map((day, ahead) => {
              const why = closed(ahead, hour)
              const here = draft.ahead === ahead && draft.hour === hour
              const name = t.appointment.cell(
                `${day.day} ${formatWeekday(day.weekday, language)}`,
                timeOf(hour),
              )
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the arrows
                <td
                  key={`${day.month}-${day.day}`}
                  ref={here ? chosen : null}
                  role="gridcell"
                  tabIndex={here ? 0 : -1}
                  aria-selected={here}
                  aria-disabled={why !== null}
                  aria-label={why ? `${name} · ${closedWord(why, t.appointment)}` : name}
                  data-closed={why?.type}
                  onClick={() => !why && pick(ahead, hour)}
                >
                  {why
                    ? isMiddle(hour, why, (at) => closed(ahead, at)) && (
                        <small>{closedWord(why, t.appointment)}</small>
                      )
                    : here && (
                        <span>
                          {timeOf(hour)} <Icon name="check" />
                        </span>
                      )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const arrows: Record<string, { days: number; hours: number }> = {
  ArrowLeft: { days: -1, hours: 0 },
  ArrowRight: { days: 1, hours: 0 },
  ArrowUp: { days: 0, hours: -1 },
  ArrowDown: { days: 0, hours: 1 },
}

type Words = ReturnType<typeof useText>['appointment']

function dayWord(ahead: number, noon: Closed | null, evening: Closed | null, t: Words): string {
  if (noon?.type === 'sunday') return t.closedDay
  if (evening?.type === 'saturday') return t.until(evening.until)
  return ahead === 0 ? t.today : ahead === 1 ? t.tomorrow : ''
}

function closedWord(why: Closed, t: Words): string {
  switch (why.type) {
    case 'past':
      return t.past
    case 'sunday':
      return t.noSunday
    case 'saturday':
      return t.until(why.until)
    default:
      return why satisfies never
  }
}

/** The reason stands once, in the middle of a closed stretch, not in every cell. */
function isMiddle(hour: number, why: Closed, closedAt: (hour: number) => Closed | null): boolean {
  const stretch = hours.filter((at) => closedAt(at)?.type === why.type)
  return stretch[Math.floor((stretch.length - 1) / 2)] === hour
}
