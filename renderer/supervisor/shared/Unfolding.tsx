import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useText } from '../texts/text.ts'
import './unfolding.css'

/** A word that opens a small pane below itself. Esc or leaving it closes it, Esc brings the focus back. */
export function Unfolding({
  name,
  button,
  children,
}: {
  name: string
  button: ReactNode
  children: ReactNode
}) {
  const t = useText()
  const id = useId()
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const pane = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open) pane.current?.focus()
  }, [open])

  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears what its button and pane let through
    <span
      className="unfolding"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        close()
      }}
    >
      <button
        ref={opener}
        type="button"
        className="unfolding-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <dialog ref={pane} open id={id} className="unfolding-pane" aria-label={name} tabIndex={-1}>
          {children}
          <Button size="small" onClick={close} keys="Esc">
            {t.close}
          </Button>
        </dialog>
      )}
    </span>
  )
}
