import type { Progress } from '#core/contract/supervisor.ts'
import { formatCount, formatDate, formatTime } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useTimeZone } from '../shared/time-zone.tsx'
import { useText } from '../texts/text.ts'

/** Records the centre could not judge as sound, by the station they came from. */
export function Unsound({ stations }: { stations: Progress['stations'] }) {
  const t = useText()
  const language = useLanguage()
  const zone = useTimeZone()
  return (
    <>
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
          {stations
            .filter((station) => station.pendingUnsound > 0)
            .map(({ station, name, lastSeen, pendingUnsound }) => (
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
    </>
  )
}
