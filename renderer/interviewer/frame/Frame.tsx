import type { ReactNode } from 'react'
import './frame.css'
import { PanelOver } from '../dialogs/PanelOver.tsx'
import { useText } from '../texts/texts.ts'
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
  beside,
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
  /** What stands there, where it has a width of its own. */
  beside?: 'consequences' | 'appointment'
  signs: ReactNode
  strip?: ReactNode
  children: ReactNode
}) {
  const t = useText()
  return (
    <div className="frame" data-wide={wide || undefined} data-beside={beside}>
      <TopBar>{signs}</TopBar>
      <nav className="second-bar" aria-label={t.signs.progress}>
        {second}
      </nav>
      <TroubleBand />
      {band}
      <div className="frame-body">
        {left && (
          <section className="frame-left" aria-label={t.signs.thisCall}>
            {left}
          </section>
        )}
        <main className="frame-work">{children}</main>
        <aside className="frame-aside" aria-label={t.signs.beside}>
          {aside}
          <PanelOver />
        </aside>
      </div>
      {strip ?? <KeyStrip />}
    </div>
  )
}
