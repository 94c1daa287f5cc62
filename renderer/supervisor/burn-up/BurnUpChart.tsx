import { formatDate } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import type { Calendar } from '../progress/calendar.ts'
import type { SeriesPoint } from '../progress/series.ts'
import { useSize } from '../shared/use-size.ts'
import { useText } from '../texts/text.ts'
import { burnUpGeometry } from './geometry.ts'
import './burn-up.css'

/** Drawn in px of its own place, so that strokes and letters keep their size. */
export function BurnUpChart({
  series,
  target,
  today,
  calendar,
}: {
  series: SeriesPoint[]
  target: number
  today: string
  calendar: Calendar | null
}) {
  const t = useText()
  const language = useLanguage()
  const [ref, { width, height }] = useSize<HTMLDivElement>()
  const drawn = burnUpGeometry(series, target, today, calendar, width, height)
  const last = series.at(-1)
  const planNow = series.find((point) => point.day === today)?.plan ?? null
  const said = t.burnUpSaid(last?.cumulative ?? 0, target, planNow === null ? null : Math.floor(planNow))
  return (
    <div ref={ref} className="burn-up">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={said}>
          {drawn.countTicks.map(({ value, y }) => (
            <g key={value}>
              <path
                className={value === 0 ? 'burn-up-base' : 'burn-up-grid'}
                d={`M${drawn.left} ${y}H${drawn.right}`}
              />
              <text className="burn-up-axis" x={drawn.left - 8} y={y + 4} textAnchor="end">
                {t.axisCount(value)}
              </text>
            </g>
          ))}
          {drawn.dayTicks.map(({ day, x, kind }) => {
            const [, month = 0, date = 0] = day.split('-').map(Number)
            return (
              <g key={day}>
                <path className="burn-up-grid" d={`M${x} ${drawn.bottom}v4`} />
                <text
                  className="burn-up-axis"
                  x={x}
                  y={drawn.bottom + 20}
                  textAnchor={kind === 'month' ? 'start' : 'middle'}
                >
                  {kind === 'month' ? t.axisMonth(month) : t.axisDay(month, date)}
                </text>
              </g>
            )
          })}
          <path className="burn-up-target" d={`M${drawn.left} ${drawn.targetY}H${drawn.right}`} />
          <text className="burn-up-label" x={drawn.left + 4} y={drawn.targetY - 7}>
            {t.target(target)}
          </text>
          {drawn.plan && (
            <>
              <path className="burn-up-plan" d={drawn.plan.path} />
              <text
                className="burn-up-name"
                x={drawn.plan.label.x}
                y={drawn.plan.label.y}
                textAnchor={drawn.plan.label.anchor}
              >
                {t.plan}
              </text>
            </>
          )}
          <path className="burn-up-done" d={drawn.done} />
          <path className="burn-up-today" d={`M${drawn.now.x} ${drawn.now.y}V${drawn.bottom}`} />
          <circle className="burn-up-now" cx={drawn.now.x} cy={drawn.now.y} r="4" />
          <text
            className="burn-up-label"
            x={drawn.nowLabel.x}
            y={drawn.nowLabel.y}
            textAnchor={drawn.nowLabel.anchor}
          >
            {t.todayDone(last?.cumulative ?? 0)}
          </text>
          <text
            className="burn-up-axis"
            x={drawn.nowLabel.x}
            y={drawn.bottom - 8}
            textAnchor={drawn.nowLabel.anchor}
          >
            {formatDate(`${today}T00:00:00Z`, 'UTC', language)}
          </text>
        </svg>
      )}
    </div>
  )
}
