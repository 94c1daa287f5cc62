import type { LockedNumber } from '#core/contract/supervisor.ts'
import { formatDate, formatTime } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useTimeZone } from '../shared/time-zone.tsx'
import { useText } from '../texts/text.ts'

/** Interviewers who cannot sign in at a station until they have a new PIN. */
export function Locked({ locked }: { locked: LockedNumber[] }) {
  const t = useText()
  const language = useLanguage()
  const zone = useTimeZone()
  return (
    <>
      <p>{t.lockedAbout}</p>
      <table className="unfolding-table">
        <thead>
          <tr>
            <th scope="col">{t.interviewer}</th>
            <th scope="col">{t.station}</th>
            <th scope="col">{t.since}</th>
          </tr>
        </thead>
        <tbody>
          {locked.map(({ number, name, station, at }) => (
            <tr key={`${number} ${station}`}>
              <td>
                <span className="unbroken">{number}</span> {name}
              </td>
              <td>{station}</td>
              <td className="unbroken">{`${formatDate(at, zone, language)} ${formatTime(at, zone)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
