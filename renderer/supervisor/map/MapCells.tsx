import { memo } from 'react'
import { useLanguage } from '../../ui/language.tsx'
import { type MapLayout, placeOf } from '../progress/map-layout.ts'
import { type Status, statuses } from '../progress/standing.ts'
import type { InstitutionRow } from '../progress/table.ts'
import { nameIn } from '../shared/name.ts'

/** All cells of one standing are one path: thousands of cells cost five elements. */
export const MapCells = memo(function MapCells({
  institutions,
  map,
  width,
  chosen,
}: {
  institutions: InstitutionRow[]
  map: MapLayout
  width: number
  chosen: string | null
}) {
  if (width <= 0) return null
  const { paths, strokes, column } = drawCells(institutions, map, chosen)
  return (
    <svg
      className="map-drawing"
      data-large={map.letter > 12 || undefined}
      width={width}
      height={map.height}
      aria-hidden="true"
    >
      {map.named && <Names institutions={institutions} map={map} />}
      {statuses.map((status) => (
        <path key={status} className={`map-cell-${status}`} d={paths[status]} />
      ))}
      <path className="map-cell-stroke" d={strokes} />
      {column && <rect className="map-chosen" {...column} rx="2" />}
    </svg>
  )
})

/** With few institutions there is room for every name, of institutions above and of tasks beside. */
function Names({ institutions, map }: { institutions: InstitutionRow[]; map: MapLayout }) {
  const language = useLanguage()
  return institutions.map((institution, column) => (
    <g key={institution.key}>
      <text
        className="map-name"
        x={placeOf({ column, row: 0 }, map).x}
        y={placeOf({ column, row: 0 }, map).y - 4}
      >
        {shortened(nameIn(language, institution.of), map.columnPitch, map.letter)}
      </text>
      {institution.tasks.map((task, row) => {
        const { x, y } = placeOf({ column, row }, map)
        return (
          <text key={task.key} className="map-task-name" x={x + map.cell + 6} y={y + map.cell / 2 + 4}>
            {shortened(nameIn(language, task.of), map.columnPitch - map.cell - 6, map.letter)}
          </text>
        )
      })}
    </g>
  ))
}

function drawCells(institutions: InstitutionRow[], map: MapLayout, chosen: string | null) {
  const paths: Record<Status, string> = {
    'at-risk': '',
    behind: '',
    'on-plan': '',
    'under-way': '',
    reached: '',
  }
  const { cell } = map
  let strokes = ''
  let column: { x: number; y: number; width: number; height: number } | null = null
  institutions.forEach((institution, at) => {
    institution.tasks.forEach((task, row) => {
      const { x, y } = placeOf({ column: at, row }, map)
      // A hollow cell is stroked: half a pixel in, so that its line is as sharp as the others' edge.
      paths[task.status] +=
        task.status === 'behind'
          ? `M${x + 0.5} ${y + 0.5}h${cell - 1}v${cell - 1}h${1 - cell}z`
          : `M${x} ${y}h${cell}v${cell}h${-cell}z`
      if (task.status === 'at-risk') strokes += `M${x + 1} ${y + cell - 1}L${x + cell - 1} ${y + 1}`
    })
    if (chosen === institution.key || institution.tasks.some((task) => task.key === chosen)) {
      const { x, y } = placeOf({ column: at, row: 0 }, map)
      column = { x: x - 2, y: y - 2, width: cell + 4, height: institution.tasks.length * map.pitch + 2 }
    }
  })
  return { paths, strokes, column: column as { x: number; y: number; width: number; height: number } | null }
}

/** SVG does not shorten by itself. A Hangul letter is .88 of its size wide, a Latin one about .56. */
function shortened(name: string, room: number, letter: number): string {
  let width = 0
  const letters = Array.from(name)
  for (const [at, sign] of letters.entries()) {
    width += sign > '\u1100' ? letter * 0.88 : letter * 0.56
    if (width > room - 10) return `${letters.slice(0, at).join('').trimEnd()}…`
  }
  return name
}
