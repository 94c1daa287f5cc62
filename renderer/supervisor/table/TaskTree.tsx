import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react'
import type { Order } from '../progress/filter.ts'
import type { Row } from '../progress/table.ts'
import { useRowsInView } from '../shared/use-rows-in-view.ts'
import { useText } from '../texts/text.ts'
import { TreeRow } from './TreeRow.tsx'
import { linesOf, moveInTree } from './tree-lines.ts'

/** One tab stop; arrows move and fold, Enter shows the dispositions behind the row. */
export function TaskTree({
  order,
  rows,
  dated,
  chosen,
  onChoose,
}: {
  order: Order
  rows: Map<string, Row>
  dated: boolean
  chosen: string | null
  onChoose: (key: string) => void
}) {
  const t = useText()
  const id = useId()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const lines = useMemo(() => linesOf(order, folded), [order, folded])
  const [activeKey, setActiveKey] = useState<string | null>(null)
  const active = Math.max(
    0,
    lines.findIndex((line) => line.key === activeKey),
  )
  const view = useRowsInView(lines.length, active)
  const { bringIntoView } = view
  useEffect(() => {
    if (activeKey !== null) bringIntoView(active)
  }, [active, activeKey, bringIntoView])

  const fold = (key: string, fold: boolean) => {
    const next = new Set(folded)
    if (fold) next.add(key)
    else next.delete(key)
    setFolded(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveInTree(lines, active, event.key, view.perPage)
    if (move === null || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    switch (move.type) {
      case 'to':
        return setActiveKey(move.key)
      case 'fold':
        return fold(move.key, true)
      case 'unfold':
        return fold(move.key, false)
      case 'choose':
        return onChoose(move.key)
      default:
        return move.type satisfies never
    }
  }
  return (
    <div
      ref={view.ref}
      onScroll={view.onScroll}
      className="task-tree"
      data-dated={dated}
      role="treegrid"
      aria-label={dated ? t.worstFirst : t.smallestFirst}
      aria-rowcount={lines.length + 1}
      aria-activedescendant={lines[active] && `${id}${lines[active].key}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="task-tree-head">
        <div role="row" aria-rowindex={1} className="task-row">
          <Heads dated={dated} />
        </div>
      </div>
      <div role="rowgroup" className="task-tree-body" style={{ height: view.height }}>
        {view.indices.map((index) => {
          const line = lines[index]
          const row = line && rows.get(line.key)
          if (line === undefined || row === undefined) return null
          return (
            <TreeRow
              key={line.key}
              id={`${id}${line.key}`}
              row={row}
              line={line}
              index={index}
              top={index * view.row}
              dated={dated}
              active={index === active}
              chosen={line.key === chosen}
              onFold={fold}
              onChoose={(key) => {
                setActiveKey(key)
                onChoose(key)
              }}
            />
          )
        })}
      </div>
    </div>
  )
}

function Heads({ dated }: { dated: boolean }) {
  const t = useText()
  return (
    <>
      <span role="columnheader">{t.columnStatus}</span>
      <span role="columnheader">{t.columnName}</span>
      <span role="columnheader" className="number">
        {t.doneOfTarget}
      </span>
      <span role="columnheader">
        <span className="visually-hidden">{t.planToDate}</span>
      </span>
      <span role="columnheader" className="number">
        {dated ? t.columnNeed : t.columnShare}
      </span>
      <span role="columnheader" className="number">
        {dated ? t.columnPace : t.columnOpen}
      </span>
      <span role="columnheader">{t.columnCause}</span>
    </>
  )
}
