import type { ReactNode } from 'react'
import type { Text } from '#core/contract/language.ts'
import { formatCount } from '../../ui/format.ts'
import { Mark } from '../../ui/Mark.tsx'
import { StatusSign } from '../../ui/StatusSign.tsx'
import { useView } from '../console/use-console.ts'
import { PanelOver } from '../dialogs/PanelOver.tsx'
import { ClockSign, SyncSign } from '../frame/signs.tsx'
import { TroubleBand } from '../frame/TroubleBand.tsx'
import { useText } from '../texts/texts.ts'
import { Pledge } from './Pledge.tsx'
import './sign-in.css'

/** Who comes in at the left, the pledge at the right: of the sign-in and of the day's pledge. */
export function SignInPage({
  title,
  promised,
  children,
}: {
  title: string
  promised: { pledge: Text; promises: Text[] }
  children: ReactNode
}) {
  const t = useText()
  const view = useView()
  const nothingToSend = view.sync.pending === 0
  return (
    <div className="sign-in-page">
      <TroubleBand />
      <div className="sign-in">
        <main className="sign-in-left">
          <header>
            <Mark large />
            {view.training && <span className="training-mark">{t.signs.training}</span>}
          </header>
          <div className="sign-in-form">
            <h1>{title}</h1>
            {children}
          </div>
          <footer>
            <SyncSign always />
            <ClockSign />
            <StatusSign icon={nothingToSend ? 'check' : 'clock'}>
              {nothingToSend ? t.signs.nothingToSend : t.signs.toSend(formatCount(view.sync.pending))}
            </StatusSign>
          </footer>
        </main>
        <aside className="sign-in-right">
          <Pledge promised={promised} />
          <PanelOver />
        </aside>
      </div>
    </div>
  )
}
