import { type ReactNode, useId } from 'react'
import './pane.css'

/** A titled part of a page: title, count, a word in grey, and actions at the right. */
export function Pane({
  title,
  count,
  about,
  actions,
  children,
}: {
  title: string
  count?: ReactNode
  about?: ReactNode
  actions?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="pane" aria-labelledby={id}>
      <header className="pane-head">
        <h2 id={id}>
          {title}
          {count !== undefined && <span className="pane-count"> {count}</span>}
        </h2>
        {about && <span className="pane-about">{about}</span>}
        {actions && <div className="pane-actions">{actions}</div>}
      </header>
      <div className="pane-body">{children}</div>
    </section>
  )
}
