import { formatCount, formatDay } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { SeriesPoint } from '../progress/series.ts'
import { useText } from '../texts/text.ts'

/** The numbers behind the curve, newest day first. */
export function BurnUpTable({ series }: { series: SeriesPoint[] }) {
  const t = useText()
  const language = useLanguage()
  const planned = series.some((point) => point.plan !== null)
  return (
    <div
      className="burn-up-table"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it groups no fields
      role="group"
      aria-label={t.burnUp}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t.day}</th>
            <th scope="col">{t.completes}</th>
            <th scope="col">{t.cumulative}</th>
            {planned && <th scope="col">{t.plan}</th>}
          </tr>
        </thead>
        <tbody>
          {series.toReversed().map((point) => (
            <tr key={point.day}>
              <th scope="row">{formatDay(`${point.day}T00:00:00Z`, 'UTC', language)}</th>
              <td>{formatCount(point.completes)}</td>
              <td>{formatCount(point.cumulative)}</td>
              {planned && <td>{formatCount(Math.floor(point.plan ?? 0))}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
