import { formatCount } from '../../ui/format.ts'
import { type Status, statuses } from '../progress/standing.ts'
import { useText } from '../texts/text.ts'

/** The signs of the map with their counts. Without dates nothing is on plan, with dates nothing else. */
export function MapLegend({ counts }: { counts: Record<Status, number> }) {
  const t = useText()
  const dated = counts['under-way'] === 0
  const shown = statuses.filter((status) =>
    dated ? status !== 'under-way' : status !== 'behind' && status !== 'on-plan',
  )
  return (
    <dl className="map-legend">
      {shown.map((status) => (
        <div key={status}>
          <dt>
            <svg className="map-drawing" width="10" height="10" aria-hidden="true">
              <path
                className={`map-cell-${status}`}
                d={status === 'behind' ? 'M.5 .5h9v9h-9z' : 'M0 0h10v10h-10z'}
              />
              {status === 'at-risk' && <path className="map-cell-stroke" d="M1 9L9 1" />}
            </svg>
            {t.status[status]}
          </dt>
          <dd>{formatCount(counts[status])}</dd>
        </div>
      ))}
    </dl>
  )
}
