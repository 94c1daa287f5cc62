import { formatDay, formatTime } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'

/** One's own, so that nobody is surprised by it. */
export function NextAppointment() {
  const { appointment: t } = useText()
  const language = useLanguage()
  const view = useView()
  const zone = zoneOf(view)
  const next = view.nextAppointment ?? null
  const day = next === null ? '' : formatDay(next.at, zone, language)
  const isToday = day === formatDay(view.now, zone, language)
  return (
    <div>
      <dt>{t.next}</dt>
      {next === null ? (
        <dd className="today-none">{t.none}</dd>
      ) : (
        <dd>
          {isToday ? '' : `${day} `}
          {formatTime(next.at, zone)} <small>{next.number}</small>
        </dd>
      )}
    </div>
  )
}
