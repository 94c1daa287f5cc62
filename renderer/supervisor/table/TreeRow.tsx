import { formatCount } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { openCases } from '../progress/standing.ts'
import type { Row } from '../progress/table.ts'
import { nameIn } from '../shared/name.ts'
import { Share } from '../shared/Share.tsx'
import { StatusMark } from '../shared/StatusMark.tsx'
import { useText } from '../texts/text.ts'
import { InlineBar } from './InlineBar.tsx'
import type { Line } from './tree-lines.ts'

export function TreeRow({
  id,
  row,
  line,
  index,
  top,
  dated,
  active,
  chosen,
}: {
  id: string
  row: Row
  line: Line
  index: number
  top: number
  dated: boolean
  active: boolean
  chosen: boolean
}) {
  const { done, target, open } = figuresOf(row)
  const { status, plan, need, pace } = row.row
  return (
    <tr
      id={id}
      className="task-row"
      data-key={line.key}
      aria-rowindex={index + 2}
      aria-level={line.kind === 'institution' ? 1 : 2}
      aria-posinset={line.position}
      aria-setsize={line.of}
      aria-expanded={line.kind === 'institution' ? !line.folded : undefined}
      aria-selected={chosen}
      data-kind={line.kind}
      data-active={active || undefined}
      style={{ top }}
    >
      <td>
        <StatusMark status={status} />
      </td>
      <td className="task-name">
        {line.kind === 'institution' && (
          <span className="task-fold" data-fold="">
            <Icon name={line.folded ? 'chevron-right' : 'chevron-down'} />
          </span>
        )}
        <Name row={row} />
      </td>
      <td className="number">
        <b>{formatCount(done)}</b> / {formatCount(target)}
      </td>
      <td>
        <InlineBar done={done} target={target} plan={plan} />
      </td>
      <td className="number">{dated ? perDay(need) : <Share part={done} n={target} />}</td>
      <td className="number">{dated ? <b>{perDay(pace)}</b> : formatCount(open)}</td>
      <td className="task-cause">
        <Cause row={row} />
      </td>
    </tr>
  )
}

function Name({ row }: { row: Row }) {
  const t = useText()
  const language = useLanguage()
  const name = nameIn(language, row.row.of)
  if (row.kind === 'task') {
    return (
      <span className="task-name-text" title={name}>
        {name}
      </span>
    )
  }
  return (
    <span className="task-name-text" title={name}>
      <b>{name}</b> <span className="task-count">{t.tasks(row.row.tasks.length)}</span>
    </span>
  )
}

function Cause({ row }: { row: Row }) {
  const t = useText()
  if (row.kind === 'task') return row.row.cause && t.cause(row.row.cause)
  return t.atRiskAndBehind(row.row.counts['at-risk'], row.row.counts.behind)
}

function figuresOf(row: Row) {
  return row.kind === 'institution'
    ? { done: row.row.done, target: row.row.target, open: row.row.open }
    : { done: row.row.of.done, target: row.row.of.target, open: openCases(row.row.of) }
}

const perDay = (value: number | null) => (value === null ? '—' : value.toFixed(1))
