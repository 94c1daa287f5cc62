import type { ComponentProps, ReactNode } from 'react'
import './button.css'
import { Icon, type IconName } from './Icon.tsx'
import { KeyCap } from './KeyCap.tsx'

/** Outlined; at most one `primary` on a screen. `keys` is shown as a cap inside. */
export function Button({
  primary = false,
  size = 'medium',
  icon,
  keys,
  children,
  ...rest
}: {
  primary?: boolean
  size?: 'small' | 'medium' | 'large'
  icon?: IconName
  keys?: string | undefined
  children: ReactNode
} & Omit<ComponentProps<'button'>, 'className'>) {
  return (
    <button type="button" className="button" data-primary={primary || undefined} data-size={size} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {keys && <KeyCap state={rest.disabled ? 'off' : primary ? 'on-accent' : undefined}>{keys}</KeyCap>}
    </button>
  )
}
