import type { Today } from '#core/contract/station-view.ts'
import { formatCount, formatTime } from '../../ui/format.ts'
import { zoneOf } from '../appointment/zone.ts'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { NextAppointment } from './NextAppointment.tsx'
import './today.css'

/** What I did today, in figures. */
export function TodayAside({ today }: { today: Today }) {
  const t = useText()
  const view = useView()
  const minutes = (count: number) => t.available.inMinutes(formatCount(count))
  const figures: [string, string][] = [
    [t.available.calls, formatCount(today.calls)],
    [t.available.contacts, formatCount(today.contacts)],
    [t.available.completes, formatCount(today.completes)],
    [t.available.minutes, minutes(today.minutes)],
    [t.available.worked, minutes(today.worked)],
    [t.available.onBreak, minutes(today.onBreak)],
  ]
  return (
    <section className="today">
      <h2>{t.available.today}</h2>
      <dl>
        {figures.map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
        <NextAppointment />
      </dl>
      {today.pledgedAt && (
        <p className="today-pledge">{t.signIn.madeAt(formatTime(today.pledgedAt, zoneOf(view)))}</p>
      )}
    </section>
  )
}
