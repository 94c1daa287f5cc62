import type { ReactNode } from 'react'
import './key-cap.css'

/**
 * A key that can be pressed. Whatever has this border is a key; a number without it is data.
 *
 * @param size small in strips and buttons, medium for options that are not read, large for those that are.
 * @param on chosen: filled with the accent. `off`: cannot be pressed now; keeps its place.
 */
export function KeyCap({
  children,
  size = 'small',
  state,
}: {
  children: ReactNode
  size?: 'small' | 'medium' | 'large'
  state?: 'on' | 'off' | 'on-accent' | undefined
}) {
  return (
    <kbd className="key-cap" data-size={size} data-state={state}>
      {children}
    </kbd>
  )
}
