import type { ReactNode } from 'react'
import './frame.css'
import { PanelOver } from '../dialogs/PanelOver.tsx'
import { KeyStrip } from './KeyStrip.tsx'
import { TopBar } from './TopBar.tsx'
import { TroubleBand } from './TroubleBand.tsx'

/**
 * Top bar, second bar, bands, the work between its sides, key strip. Positions never move from one
 * screen to the next; what opens, opens over the right side.
 */
export function Frame({
  second,
  band,
  left,
  aside,
  wide = false,
  signs,
  strip,
  children,
}: {
  second: ReactNode
  band?: ReactNode
  left?: ReactNode
  aside: ReactNode
  /** The right side is 336–360 wide instead of 288. */
  wide?: boolean
  signs: ReactNode
  strip?: ReactNode
  children: ReactNode
}) {
  return (
    <div className="frame" data-wide={wide || undefined}>
      <TopBar>{signs}</TopBar>
      <div className="second-bar">{second}</div>
      <TroubleBand />
      {band}
      <div className="frame-body">
        {left && <aside className="frame-left">{left}</aside>}
        <main className="frame-work">{children}</main>
        <aside className="frame-aside">
          {aside}
          <PanelOver />
        </aside>
      </div>
      {strip ?? <KeyStrip />}
    </div>
  )
}
