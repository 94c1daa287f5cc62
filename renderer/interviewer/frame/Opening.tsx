import { Mark } from '../../ui/Mark.tsx'
import { useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import './opening.css'
import { TroubleBand } from './TroubleBand.tsx'

/** Before the station first answered. */
export function Opening() {
  const { trouble } = useConsoleState()
  const t = useText()
  return (
    <main className="opening">
      <TroubleBand />
      <div className="opening-middle">
        <h1>
          <Mark large />
        </h1>
        {!trouble && <p role="status">{t.trouble.starting}</p>}
      </div>
    </main>
  )
}
