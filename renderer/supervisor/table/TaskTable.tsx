import { Button } from '../../ui/Button.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { useSharedText } from '../../ui/text.ts'
import type { PaceBasis } from '../progress/plan.ts'
import type { Row, Table } from '../progress/table.ts'
import { useText } from '../texts/text.ts'
import { FilterBar } from './FilterBar.tsx'
import { TaskTree } from './TaskTree.tsx'
import { useHeldOrder } from './use-held-order.ts'
import './task-table.css'

/** Institutions and their tasks, what needs a hand first. */
export function TaskTable({
  table,
  rows,
  dated,
  chosen,
  onChoose,
}: {
  table: Table
  rows: Map<string, Row>
  dated: boolean
  chosen: string | null
  onChoose: (key: string) => void
}) {
  const t = useText()
  const shared = useSharedText()
  const needing = table.counts['at-risk'] + table.counts.behind
  const { filter, setFilter, order, stale, renew, setInUse } = useHeldOrder(table, {
    which: dated && needing > 0 ? 'needs-a-hand' : 'all',
    query: '',
  })
  const empty = filter.query.trim() === '' ? t.nothingNeedsAHand : t.nothingFound
  return (
    <Pane
      title={dated ? t.worstFirst : t.smallestFirst}
      about={<FilterBar filter={filter} onFilter={setFilter} needing={needing} tasks={table.tasks} />}
      actions={
        <>
          {stale && (
            <Button size="small" onClick={renew}>
              {t.renewOrder}
            </Button>
          )}
          {dated && <Legend />}
        </>
      }
    >
      <div
        className="task-table"
        onPointerEnter={() => setInUse(true)}
        onPointerLeave={(event) => setInUse(event.currentTarget.matches(':focus-within'))}
        onFocus={() => setInUse(true)}
        onBlur={(event) => setInUse(event.currentTarget.matches(':hover'))}
      >
        {order.length === 0 ? (
          <p className="task-table-empty">{empty}</p>
        ) : (
          <TaskTree order={order} rows={rows} dated={dated} chosen={chosen} onChoose={onChoose} />
        )}
        <p className="task-table-rule">
          {dated
            ? `${t.riskRule} · ${shared.ownDefault} · ${t.paceBasis[paceBasis(table)]}`
            : t.riskRuleWithoutDates}
        </p>
      </div>
    </Pane>
  )
}

/** The tick and the hatch of the inline bars, named once. */
function Legend() {
  const t = useText()
  return (
    <span className="bar-legend" aria-hidden="true">
      <span className="bar-legend-tick" /> {t.planTick}
      <span className="bar-legend-hatch" /> {t.missing}
    </span>
  )
}

/** The centre counts the last week for all tasks or for none. */
function paceBasis(table: Table): PaceBasis {
  const some = table.institutions.find((row) => row.tasks.length > 0)?.tasks[0]
  return some?.of.recent === undefined ? 'since-start' : 'last-week'
}
