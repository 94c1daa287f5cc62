import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useState } from 'react'
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
  const {
    ref,
    onScroll,
    indices,
    row: rowHeight,
    height,
    perPage,
    bringIntoView,
  } = useRowsInView(lines.length, active)
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
    const move = moveInTree(lines, active, event.key, perPage)
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
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const key = event.target.closest<HTMLElement>('[data-key]')?.dataset['key']
    const line = lines.find((one) => one.key === key)
    if (line === undefined) return
    setActiveKey(line.key)
    if (line.kind === 'institution' && event.target.closest('[data-fold]')) fold(line.key, !line.folded)
    else onChoose(line.key)
  }
  return (
    <table
      ref={ref}
      onScroll={onScroll}
      className="task-tree"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the role of a tree of rows
      role="treegrid"
      aria-label={dated ? t.worstFirst : t.smallestFirst}
      aria-rowcount={lines.length + 1}
      aria-activedescendant={lines[active] && `${id}${lines[active].key}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <thead className="task-tree-head">
        <tr aria-rowindex={1} className="task-row">
          <Heads dated={dated} />
        </tr>
      </thead>
      <tbody className="task-tree-body" style={{ height }}>
        {indices.map((index) => {
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
              top={index * rowHeight}
              dated={dated}
              active={index === active}
              chosen={line.key === chosen}
            />
          )
        })}
      </tbody>
    </table>
  )
}

function Heads({ dated }: { dated: boolean }) {
  const t = useText()
  return (
    <>
      <th scope="col">{t.columnStatus}</th>
      <th scope="col">{t.columnName}</th>
      <th scope="col" className="number">
        {t.doneOfTarget}
      </th>
      <th scope="col">
        <span className="visually-hidden">{t.planToDate}</span>
      </th>
      <th scope="col" className="number">
        {dated ? t.columnNeed : t.columnShare}
      </th>
      <th scope="col" className="number">
        {dated ? t.columnPace : t.columnOpen}
      </th>
      <th scope="col">{t.columnCause}</th>
    </>
  )
}
