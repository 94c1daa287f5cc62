import { Fragment } from 'react'
import type { Prompt } from '#core/contract/prompt.ts'
import { dayKeyed, weekdayOf } from '../console/day-entry.ts'
import { useText } from '../texts/texts.ts'
import { dayRangeText } from './range-text.ts'
import './typed-entry.css'

/** Year, month, day: where each digit stands among the eight. */
const groups = [
  [0, 1, 2, 3],
  [4, 5],
  [6, 7],
]

/** The eight digits of a day in their groups as they are keyed, its weekday once it is whole, its range. */
export function DayEntry({ prompt, typed, wrong }: { prompt: Prompt; typed: string; wrong: boolean }) {
  const t = useText()
  const day = dayKeyed(typed)
  const { min, max } = prompt.date ?? { min: null, max: null }
  return (
    <p className="typed-entry" data-wrong={wrong || undefined}>
      <span className="typed-entry-day">
        {groups.map((group, index) => (
          <Fragment key={group[0]}>
            {index > 0 && <span data-empty={typed.length < (group[0] ?? 0) || undefined}>-</span>}
            {group.map((place) => (
              <span key={place} className="typed-entry-digit" data-empty={!typed[place] || undefined}>
                {typed[place]}
              </span>
            ))}
          </Fragment>
        ))}
      </span>
      {day && <span>{t.interview.weekdays[weekdayOf(day)]}</span>}
      <span className="typed-entry-range">{dayRangeText(min, max, t.interview)}</span>
    </p>
  )
}
