/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus --
   a drawn list: only the option one stands on is an element, the focus stays on the list */
import { type KeyboardEvent, type MouseEvent, useId, useMemo, useState } from 'react'
import { formatCount } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { type CellPlace, cellAt, layOutMap, type MapKey, moveOnMap, placeOf } from '../progress/map-layout.ts'
import type { Table } from '../progress/table.ts'
import { nameIn } from '../shared/name.ts'
import { useSize } from '../shared/use-size.ts'
import { useText } from '../texts/text.ts'
import { MapCells } from './MapCells.tsx'
import { MapLegend } from './MapLegend.tsx'
import { StoodOn } from './StoodOn.tsx'
import './task-map.css'

/**
 * Every task of the study at a glance, in the study's own order, so that a cell keeps its place. One
 * tab stop: only the cell one stands on is an element of its own, the others are drawn.
 */
export function TaskMap({
  table,
  chosen,
  onChoose,
}: {
  table: Table
  chosen: string | null
  onChoose: (key: string) => void
}) {
  const t = useText()
  const language = useLanguage()
  const id = useId()
  const { institutions } = table
  const [ref, { width, height }] = useSize<HTMLDivElement>()
  const tasksPerColumn = useMemo(() => institutions.map((row) => row.tasks.length), [institutions])
  const map = useMemo(
    () => layOutMap(tasksPerColumn.length, Math.max(1, ...tasksPerColumn), width - 32, height - 8),
    [tasksPerColumn, width, height],
  )
  const [active, setActive] = useState<CellPlace>({ column: 0, row: 0 })
  const [focused, setFocused] = useState(false)
  const [hovered, setHovered] = useState<CellPlace | null>(null)

  const taskAt = (at: CellPlace) => institutions[at.column]?.tasks[at.row]
  const placeUnder = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    return cellAt(event.clientX - box.left, event.clientY - box.top, map, tasksPerColumn)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const key = event.key
    if (key === 'Enter' || key === ' ') {
      const task = taskAt(active)
      if (task) onChoose(task.key)
    } else if (isMapKey(key)) {
      setActive(moveOnMap(active, key, map, tasksPerColumn))
    } else return
    event.preventDefault()
  }
  const stood = focused ? active : hovered
  const task = taskAt(active)
  const institution = institutions[active.column]
  return (
    <Pane
      title={t.map(institutions.length, table.tasks)}
      about={t.mapAbout}
      actions={<MapLegend counts={table.counts} />}
    >
      <div ref={ref} className="map">
        <div
          className="map-cells"
          style={{ height: map.height }}
          role="listbox"
          aria-label={t.mapLabel}
          aria-activedescendant={task && `${id}at`}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onMouseMove={(event) => setHovered(placeUnder(event))}
          onMouseLeave={() => setHovered(null)}
          onClick={(event) => {
            const at = placeUnder(event)
            const under = at && taskAt(at)
            if (!at || !under) return
            setActive(at)
            onChoose(under.key)
          }}
        >
          <MapCells institutions={institutions} map={map} width={width - 32} chosen={chosen} />
          {task && (
            <div
              id={`${id}at`}
              className="map-active"
              role="option"
              aria-selected={task.key === chosen}
              aria-posinset={
                table.institutions.slice(0, active.column).reduce((n, row) => n + row.tasks.length, 0) +
                active.row +
                1
              }
              aria-setsize={table.tasks}
              style={{
                left: placeOf(active, map).x,
                top: placeOf(active, map).y,
                width: map.cell,
                height: map.cell,
              }}
              data-shown={focused || undefined}
            >
              <span className="visually-hidden">
                {institution && nameIn(language, institution.of)}, {nameIn(language, task.of)},{' '}
                {t.status[task.status]}, {formatCount(task.of.done)} / {formatCount(task.of.target)}
              </span>
            </div>
          )}
          {stood && (
            <StoodOn at={stood} institution={institutions[stood.column]} map={map} width={width - 32} />
          )}
        </div>
      </div>
    </Pane>
  )
}

const mapKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const
const isMapKey = (key: string): key is MapKey => (mapKeys as readonly string[]).includes(key)
