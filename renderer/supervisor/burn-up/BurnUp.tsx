import { useMemo, useState } from 'react'
import type { Progress } from '#core/contract/supervisor.ts'
import { Button } from '../../ui/Button.tsx'
import { Pane } from '../../ui/Pane.tsx'
import type { Calendar } from '../progress/calendar.ts'
import { cumulativeSeries } from '../progress/series.ts'
import { useText } from '../texts/text.ts'
import { BurnUpChart } from './BurnUpChart.tsx'
import { BurnUpTable } from './BurnUpTable.tsx'

/** Cumulative completes by day against the plan, as a curve or as the table behind it. */
export function BurnUp({
  days,
  target,
  today,
  calendar,
}: {
  days: Progress['days']
  target: number
  today: string
  calendar: Calendar | null
}) {
  const t = useText()
  const [asTable, setAsTable] = useState(false)
  const series = useMemo(
    () => cumulativeSeries(days, target, today, calendar),
    [days, target, today, calendar],
  )
  return (
    <Pane
      title={t.burnUp}
      about={calendar ? t.burnUpAbout : t.burnUpAboutNoPlan}
      actions={
        <Button size="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? t.asChart : t.asTable}
        </Button>
      }
    >
      {asTable ? (
        <BurnUpTable series={series} />
      ) : (
        <BurnUpChart series={series} target={target} today={today} calendar={calendar} />
      )}
    </Pane>
  )
}
