/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus --
   options with columns, which a <select> cannot have; the focus stays on the list (aria-activedescendant) */
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react'
import { dispositionName } from '#core/contract/outcome-words.ts'
import { Button } from '../../ui/Button.tsx'
import { formatCount } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Pane } from '../../ui/Pane.tsx'
import { type DispositionGroup, dispositionGroups } from '../progress/dispositions.ts'
import type { Row } from '../progress/table.ts'
import { nameIn } from '../shared/name.ts'
import { Share } from '../shared/Share.tsx'
import { useText } from '../texts/text.ts'
import './behind.css'

/** The dispositions behind a row, by AAPOR group. Enter on one shows its cases. */
export function Dispositions({
  row,
  chosen,
  onChoose,
  onClose,
}: {
  row: Row
  chosen: string | null
  onChoose: (disposition: string) => void
  onClose: () => void
}) {
  const t = useText()
  const language = useLanguage()
  const institution = row.kind === 'task' ? row.of.of : row.row.of
  const tasks = row.kind === 'task' ? [row.row.of] : row.row.of.tasks
  const cases = tasks.reduce((n, task) => n + task.cases, 0)
  const done = tasks.reduce((n, task) => n + task.done, 0)
  const target = tasks.reduce((n, task) => n + task.target, 0)
  const name = row.kind === 'task' ? nameIn(language, row.row.of) : t.wholeInstitution
  return (
    <Pane
      title={`${nameIn(language, institution)} · ${name}`}
      about={t.casesAndCompletes(cases, done, target)}
      actions={
        <Button size="small" onClick={onClose} keys="Esc">
          {t.close}
        </Button>
      }
    >
      {cases === 0 ? (
        <p className="behind-sentence">{t.noCases}</p>
      ) : (
        <List groups={dispositionGroups(tasks)} cases={cases} chosen={chosen} onChoose={onChoose} />
      )}
    </Pane>
  )
}

function List({
  groups,
  cases,
  chosen,
  onChoose,
}: {
  groups: DispositionGroup[]
  cases: number
  chosen: string | null
  onChoose: (disposition: string) => void
}) {
  const t = useText()
  const language = useLanguage()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const codes = groups.flatMap((group) => group.dispositions.map((one) => one.code))
  const [activeCode, setActiveCode] = useState(codes[0])
  const active = Math.max(0, codes.indexOf(activeCode ?? ''))
  const idOf = (code: string) => `${id}${code}`
  // On opening, and again when the cases below are closed: they had the focus.
  useEffect(() => {
    if (chosen === null) list.current?.focus()
  }, [chosen])

  const onKeyDown = (event: KeyboardEvent) => {
    const code = codes[active]
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: codes.length - 1 }[event.key]
    if (to !== undefined) {
      const next = codes[Math.min(Math.max(0, to), codes.length - 1)]
      setActiveCode(next)
      document.getElementById(idOf(next ?? ''))?.scrollIntoView({ block: 'nearest' })
    } else if ((event.key === 'Enter' || event.key === ' ') && code !== undefined) onChoose(code)
    else return
    event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return
    const code = event.target.closest<HTMLElement>('[data-code]')?.dataset['code']
    if (code === undefined) return
    setActiveCode(code)
    onChoose(code)
  }
  return (
    <div
      ref={list}
      className="dispositions"
      role="listbox"
      aria-label={t.dispositions}
      aria-activedescendant={codes[active] === undefined ? undefined : idOf(codes[active])}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {groups.map(({ group, count, dispositions }) => (
        <div key={group} role="group" aria-labelledby={`${id}${group}`}>
          <div id={`${id}${group}`} className="disposition-group" role="presentation">
            <span className="disposition-code">{group.length <= 2 ? group : ''}</span>
            <span>{t.group[group]}</span>
            <b>{formatCount(count)}</b>
            <Share part={count} n={cases} />
          </div>
          {dispositions.map((one) => (
            <div
              key={one.code}
              id={idOf(one.code)}
              className="disposition"
              data-code={one.code}
              role="option"
              aria-selected={one.code === chosen}
              data-active={codes[active] === one.code || undefined}
            >
              <span className="disposition-code">{one.code}</span>
              <span>{one.code === '' ? t.noDispositionYet : dispositionName(one.code, language)}</span>
              <b>{formatCount(one.count)}</b>
              <Share part={one.count} n={cases} />
              <span className="disposition-bar" aria-hidden="true">
                <span style={{ width: `${(one.count / cases) * 100}%` }} data-group={group} />
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
