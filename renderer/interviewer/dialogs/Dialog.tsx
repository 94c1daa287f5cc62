import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import './dialog.css'

/**
 * A dialog over the aside. It takes the focus (its first field, otherwise itself) and, closed, the
 * screen below takes it back. Enter does `done`; Esc closes.
 */
export function Dialog({
  title,
  about,
  done,
  doneDisabled = false,
  close,
  tells,
  children,
}: {
  title: string
  about?: string
  /** The label of what Enter does; null when there is nothing to do but close. */
  done: string | null
  doneDisabled?: boolean
  /** The label of what Esc does, when it is more than closing. */
  close?: string
  /** The id of what whoever listens is told as it opens, '' for nothing; all of its content when left out. */
  tells?: string
  children?: ReactNode
}) {
  const console = useConsole()
  const t = useText()
  const id = useId()
  const place = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const first = place.current?.querySelector<HTMLElement>('textarea, input')
    // A list that is longer than its place is scrolled by arrows at once.
    const body = place.current?.querySelector<HTMLElement>('.dialog-body')
    const scrolls = body && body.scrollHeight > body.clientHeight
    const before = document.activeElement
    ;(first ?? (scrolls ? body : place.current))?.focus()
    // Words that were begun go on at their end.
    if (first instanceof HTMLTextAreaElement) first.setSelectionRange(first.value.length, first.value.length)
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const press = (key: string) => (event: { timeStamp: number }) =>
    console.press({ key, types: '', at: event.timeStamp, focus: 'other' })
  return (
    <section
      ref={place}
      className="dialog"
      role="dialog"
      aria-labelledby={id}
      aria-describedby={`${id}-about ${tells ?? `${id}-body`}`}
      tabIndex={-1}
    >
      <h2 id={id}>{title}</h2>
      {about && (
        <p className="dialog-about" id={`${id}-about`}>
          {about}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard */}
      <div className="dialog-body" id={`${id}-body`} tabIndex={0} role="group" aria-labelledby={id}>
        {children}
      </div>
      <footer>
        {done !== null && (
          <Button primary keys="Enter" disabled={doneDisabled} onClick={press('Enter')}>
            {done}
          </Button>
        )}
        <Button keys="Esc" onClick={press('Escape')}>
          {close ?? t.dialog.close}
        </Button>
      </footer>
    </section>
  )
}
