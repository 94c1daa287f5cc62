import { formatCount } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { type CellPlace, type MapLayout, placeOf } from '../progress/map-layout.ts'
import type { InstitutionRow } from '../progress/table.ts'
import { nameIn } from '../shared/name.ts'
import { useText } from '../texts/text.ts'

/** The name of the cell one stands on or points at, above its column; the map itself says it aloud. */
export function StoodOn({
  at,
  institution,
  map,
  width,
}: {
  at: CellPlace
  institution: InstitutionRow | undefined
  map: MapLayout
  width: number
}) {
  const t = useText()
  const language = useLanguage()
  const task = institution?.tasks[at.row]
  if (institution === undefined || task === undefined) return null
  const { x, y } = placeOf({ column: at.column, row: 0 }, map)
  const top = y - map.labelHeight
  const place = x > width / 2 ? { top, right: width - x - map.cell } : { top, left: x }
  return (
    <span className="map-stood" aria-hidden="true" style={place}>
      <b>{nameIn(language, institution.of)}</b> {nameIn(language, task.of)} · {t.status[task.status]}{' '}
      {formatCount(task.of.done)} / {formatCount(task.of.target)}
    </span>
  )
}
