import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { AppointmentCalendar, CalendarDay, CalendarHour } from '#core/contract/appointment-calendar.ts'
import { formatWeekday } from '../../ui/format.ts'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { useConsole, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { changeAppointment } from './change-appointment.ts'
import { type AppointmentDraft, isFull, mineIn, moveTo, timeOf } from './draft.ts'
import { Load } from './Load.tsx'
import { useClosedWord } from './use-closed-word.ts'

/** Eight days by the hours of calling. One tab stop; arrows move from open hour to open hour. */
export function AppointmentGrid({
  draft,
  calendar,
}: {
  draft: AppointmentDraft
  calendar: AppointmentCalendar
}) {
  const console = useConsole()
  const view = useView()
  const language = useLanguage()
  const t = useText()
  const chosen = useRef<HTMLTableCellElement>(null)
  const closedWord = useClosedWord()
  const { days, hours } = calendar
  const pick = (ahead: number, hour: number) =>
    changeAppointment(console, { calendar, draft: moveTo(draft, { ahead, hour }, view, calendar) })

  const grid = useRef<HTMLTableElement>(null)
  useLayoutEffect(() => {
    chosen.current?.focus()
  }, [])
  // The focus goes with what is picked, before the next key comes: a frame later it would be taken back from
  // wherever Tab had brought it. Where it is elsewhere it stays.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell is picked then
  useLayoutEffect(() => {
    if (grid.current?.contains(document.activeElement)) chosen.current?.focus()
  }, [draft.ahead, draft.hour])

  const move = (event: KeyboardEvent) => {
    const by = arrows[event.key]
    if (!by) return
    event.preventDefault()
    let [ahead, row] = [draft.ahead + by.days, hours.indexOf(draft.hour) + by.hours]
    for (;;) {
      const cell = days[ahead]?.hours[row]
      const hour = hours[row]
      if (!cell || hour === undefined) return
      if (!cell.closed) {
        return pick(ahead, hour)
      }
      ahead += by.days
      row += by.hours
    }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a grid of choices, not a table of data
    <table
      ref={grid}
      className="appointment-grid"
      role="grid"
      aria-label={t.appointment.grid}
      onKeyDown={move}
    >
      <thead>
        <tr>
          <td />
          {days.map((day, ahead) => (
            <th key={day.day} scope="col">
              <b>{dayName(day, language)}</b>
              <DayWord day={day} ahead={ahead} hours={hours} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours.map((hour, row) => (
          <tr key={hour}>
            <th scope="row">{timeOf(hour)}</th>
            {days.map((day, ahead) => {
              const cell = day.hours[row]
              if (!cell) return <td key={day.day} />
              const here = draft.ahead === ahead && draft.hour === hour
              const mine = mineIn(cell, calendar)
              const name = t.appointment.cell(dayName(day, language), timeOf(hour))
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the arrows
                <td
                  key={day.day}
                  ref={here ? chosen : null}
                  role="gridcell"
                  tabIndex={here ? 0 : -1}
                  aria-selected={here}
                  aria-disabled={cell.closed !== null}
                  data-closed={cell.closed?.type}
                  data-full={(!cell.closed && isFull(cell, day)) || undefined}
                  onClick={() => !cell.closed && pick(ahead, hour)}
                >
                  <span className="visually-hidden">
                    {`${name} · ${
                      cell.closed
                        ? closedWord(cell.closed, day, hour).join(' ')
                        : t.appointment.cellLoad(cell.booked, day.seats, mine)
                    }`}
                  </span>
                  {!cell.closed && <Load cell={cell} day={day} mine={mine} chosen={here} />}
                  {cell.closed && isMiddle(day, row) && (
                    <small aria-hidden="true">
                      {closedWord(cell.closed, day, hour).map((line) => (
                        <span key={line}>{line}</span>
                      ))}
                    </small>
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

function dayName({ day, weekday }: CalendarDay, language: 'ko' | 'en'): string {
  return `${Number(day.slice(-2))} ${formatWeekday(weekday, language)}`
}

/** Today, a holiday's name, until when calls are made. */
function DayWord({ day, ahead, hours }: { day: CalendarDay; ahead: number; hours: number[] }) {
  const t = useText()
  const say = useSay()
  const last = day.hours.at(-1)?.closed ?? null
  if (day.holiday) return <span title={say(day.holiday)}>{say(day.holiday)}</span>
  if (last?.type === 'day-off') return <span>{t.appointment.closedDay}</span>
  const until = last?.type === 'outside-hours' && last.to <= (hours.at(-1) ?? 0) ? last.to : null
  const near = ahead === 0 ? t.appointment.today : ahead === 1 ? t.appointment.tomorrow : null
  const words = [near, until === null ? null : t.appointment.until(until)]
  return <span>{words.filter(Boolean).join(' · ')}</span>
}

/** The reason stands once, in the middle of a closed stretch, not in every cell. */
function isMiddle({ hours }: CalendarDay, row: number): boolean {
  const same = (cell: CalendarHour | undefined) => cell?.closed?.type === hours[row]?.closed?.type
  let [first, last] = [row, row]
  while (first > 0 && same(hours[first - 1])) first -= 1
  while (last < hours.length - 1 && same(hours[last + 1])) last += 1
  return row === Math.floor((first + last) / 2)
}
