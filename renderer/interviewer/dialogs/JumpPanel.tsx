import { useEffect, useRef } from 'react'
import type { JumpTarget } from '#core/contract/prompt.ts'
import { useConsole } from '../console/use-console.ts'
import { PointedAt } from '../spoken/PointedAt.tsx'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** PgDn: items that may be reached, the next one selected. Arrows move, Enter goes. */
export function JumpPanel({ targets, selected }: { targets: JumpTarget[]; selected: number }) {
  const console = useConsole()
  const t = useText()
  const to = targets[selected]
  const row = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is selected then
  useEffect(() => {
    row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <Dialog
      title={t.dialog.jump}
      about={t.dialog.jumpAbout}
      done={targets.length > 0 ? t.dialog.go : null}
      tells="jump-to"
    >
      {targets.length === 0 && <p>{t.dialog.jumpNone}</p>}
      <ul>
        {targets.map((target, index) => (
          <li key={target.item}>
            <button
              ref={index === selected ? row : null}
              type="button"
              className="dialog-row"
              tabIndex={-1}
              data-filled={index === selected || undefined}
              aria-pressed={index === selected}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => console.change({ panel: { name: 'jump', targets, selected: index } })}
            >
              <b>{target.item}</b>
              <span>{target.label}</span>
              <small>{target.next ? t.dialog.next : target.answer}</small>
            </button>
          </li>
        ))}
      </ul>
      <PointedAt id="jump-to">
        {to ? `${to.item} ${to.label}. ${(to.next ? t.dialog.next : to.answer) ?? ''}` : t.dialog.jumpNone}
      </PointedAt>
    </Dialog>
  )
}
