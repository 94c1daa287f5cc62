import type { ReactNode } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import './status-sign.css'

/** A state as an icon and a word. `signal` only when it needs a person. */
export function StatusSign({
  icon,
  tone = 'quiet',
  children,
}: {
  icon: IconName
  tone?: 'quiet' | 'plain' | 'bold' | 'signal'
  children: ReactNode
}) {
  return (
    <span className="status-sign" data-tone={tone}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}
