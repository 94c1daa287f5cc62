import type { Progress } from '#core/contract/supervisor.ts'
import { formatCount, formatDate, formatTime } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { StatusSign } from '../../ui/StatusSign.tsx'
import { useTimeZone } from '../shared/time-zone.tsx'
import { Unfolding } from '../shared/Unfolding.tsx'
import { useText } from '../texts/text.ts'

/** Records the centre could not judge as sound: quiet, but it needs a hand. Nothing without any. */
export function UnsoundSign({ stations }: { stations: Progress['stations'] }) {
  const t = useText()
  const language = useLanguage()
  const zone = useTimeZone()
  const troubled = stations.filter((station) => station.pendingUnsound > 0)
  const sum = troubled.reduce((n, station) => n + station.pendingUnsound, 0)
  if (sum === 0) return null
  return (
    <Unfolding
      name={t.unsound(sum)}
      button={
        <StatusSign icon="warning" tone="signal">
          {t.unsound(sum)}
        </StatusSign>
      }
    >
      <p>{t.unsoundAbout}</p>
      <table className="unfolding-table">
        <thead>
          <tr>
            <th scope="col">{t.station}</th>
            <th scope="col">{t.lastSeen}</th>
            <th scope="col" className="number">
              {t.records}
            </th>
          </tr>
        </thead>
        <tbody>
          {troubled.map(({ station, name, lastSeen, pendingUnsound }) => (
            <tr key={station}>
              <td>{name}</td>
              <td>
                {lastSeen === null
                  ? t.never
                  : `${formatDate(lastSeen, zone, language)} ${formatTime(lastSeen, zone)}`}
              </td>
              <td className="number">{formatCount(pendingUnsound)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Unfolding>
  )
}
