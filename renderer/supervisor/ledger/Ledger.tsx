import type { ReactNode } from 'react'
import type { Progress } from '#core/contract/supervisor.ts'
import { formatCount, formatShare } from '../../ui/format.ts'
import type { Calendar } from '../progress/calendar.ts'
import { localTime } from '../progress/calendar.ts'
import { missingToPlan, neededPerDay, planToDate } from '../progress/plan.ts'
import { completesOn, recentPace } from '../progress/series.ts'
import type { Table } from '../progress/table.ts'
import { Share } from '../shared/Share.tsx'
import { useTimeZone } from '../shared/time-zone.tsx'
import { useText } from '../texts/text.ts'
import { ResponseRate } from './ResponseRate.tsx'
import './ledger.css'

/** The study in one row. A figure that the data cannot give is not there. */
export function Ledger({
  progress,
  table,
  calendar,
}: {
  progress: Progress
  table: Table
  calendar: Calendar | null
}) {
  const t = useText()
  const today = localTime(progress.at, useTimeZone())
  const { done, target } = table
  const cases = table.institutions.reduce((n, row) => n + row.cases, 0)
  return (
    <dl className="ledger">
      <Figure name={t.doneOfTarget} figure={formatCount(done)}>
        {t.ofTarget(target)} · <Share part={done} n={target} />
      </Figure>
      {calendar && <PlanFigures done={done} target={target} calendar={calendar} days={progress.days} />}
      <Figure name={t.today} figure={formatCount(completesOn(progress.days, today.day))}>
        {calendar &&
          today.day >= calendar.starts &&
          today.day <= calendar.ends &&
          t.planByNow(Math.round((target / calendar.days) * today.partOfDay))}
      </Figure>
      <Figure name={t.openCases} figure={formatCount(table.open)}>
        {t.ofCases(cases)}
      </Figure>
      {progress.rates && (
        <div className="figure">
          <dt>{t.rr3}</dt>
          <ResponseRate rates={progress.rates} />
        </div>
      )}
    </dl>
  )
}

function PlanFigures(of: { done: number; target: number; calendar: Calendar; days: Progress['days'] }) {
  const t = useText()
  const { done, target, calendar, days } = of
  const plan = planToDate(target, calendar)
  const missing = missingToPlan(done, target, calendar)
  const need = neededPerDay(done, target, calendar)
  const pace = recentPace(days, calendar)
  return (
    <>
      <Figure name={t.planToDate} figure={formatShare(target === 0 ? null : plan / target)}>
        {missing > 0 ? t.behindBy(missing) : t.aheadBy(done - Math.floor(plan))}
      </Figure>
      <Figure name={t.perDayLeft} figure={need === null ? '—' : formatCount(Math.ceil(need))}>
        {need === null ? t.noDaysLeft : t.needed}
        {need !== null && pace !== null && ` · ${t.paceNow(formatCount(Math.round(pace)))}`}
      </Figure>
    </>
  )
}

function Figure({ name, figure, children }: { name: string; figure: string; children: ReactNode }) {
  return (
    <div className="figure">
      <dt>{name}</dt>
      <dd>
        <b>{figure}</b> <span className="figure-beside">{children}</span>
      </dd>
    </div>
  )
}
