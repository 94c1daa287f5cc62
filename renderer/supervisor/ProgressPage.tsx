import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import type { Progress } from '#core/contract/supervisor.ts'
import { Cases } from './behind/Cases.tsx'
import { Dispositions } from './behind/Dispositions.tsx'
import { BurnUp } from './burn-up/BurnUp.tsx'
import type { Centre } from './centre/centre.ts'
import { Ledger } from './ledger/Ledger.tsx'
import { TaskMap } from './map/TaskMap.tsx'
import { calendarOf, localTime } from './progress/calendar.ts'
import { rowsByKey, tableOf } from './progress/table.ts'
import './progress-page.css'
import { useTimeZone } from './shared/time-zone.tsx'
import { TaskTable } from './table/TaskTable.tsx'
import { useText } from './texts/text.ts'

/** So many institutions stand side by side with their names. */
const FEW = 15

/**
 * Completes against target. A row chosen in the table or the map shows its dispositions in place of the
 * curve; a disposition chosen there shows its cases in place of the map. Esc goes back the same way.
 */
export function ProgressPage({ progress, centre }: { progress: Progress; centre: Centre }) {
  const t = useText()
  const zone = useTimeZone()
  const now = localTime(progress.at, zone)
  const calendar = calendarOf(progress.study, now)
  const table = useMemo(
    () => tableOf(progress, calendarOf(progress.study, localTime(progress.at, zone))),
    [progress, zone],
  )
  const rows = useMemo(() => rowsByKey(table), [table])

  const [chosen, setChosen] = useState<string | null>(null)
  const [disposition, setDisposition] = useState<string | null>(null)
  const cameFrom = useRef<Element | null>(null)
  const choose = useCallback((key: string) => {
    cameFrom.current = document.activeElement
    setChosen(key)
    setDisposition(null)
  }, [])
  const row = chosen === null ? undefined : rows.get(chosen)

  const back = () => {
    setChosen(null)
    setDisposition(null)
    // What one came from may have been redrawn meanwhile; the table is always there.
    const before = cameFrom.current?.isConnected
      ? cameFrom.current
      : document.querySelector('[role=treegrid]')
    if (before instanceof HTMLElement) before.focus()
  }

  const onEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || chosen === null) return
    if (disposition === null) back()
    else setDisposition(null)
  })
  useEffect(() => {
    document.addEventListener('keydown', onEscape)
    return () => document.removeEventListener('keydown', onEscape)
  }, [])

  if (table.tasks === 0) {
    return (
      <main className="opening">
        <h1>{t.progress}</h1>
        <p>{t.noInstitutions}</p>
      </main>
    )
  }
  return (
    <main className="progress-page">
      <h1 className="visually-hidden">{t.progress}</h1>
      <Ledger progress={progress} table={table} calendar={calendar} />
      <div className="panes" data-few={table.institutions.length <= FEW || undefined}>
        <TaskTable table={table} rows={rows} dated={calendar !== null} chosen={chosen} onChoose={choose} />
        {row === undefined ? (
          <BurnUp days={progress.days} target={table.target} today={now.day} calendar={calendar} />
        ) : (
          <Dispositions
            key={chosen}
            row={row}
            chosen={disposition}
            onChoose={setDisposition}
            onClose={back}
          />
        )}
        {row === undefined || disposition === null ? (
          <TaskMap table={table} chosen={chosen} onChoose={choose} />
        ) : (
          <Cases row={row} disposition={disposition} centre={centre} onClose={() => setDisposition(null)} />
        )}
      </div>
    </main>
  )
}
