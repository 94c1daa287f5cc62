import { Icon } from '../../ui/Icon.tsx'
import { useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import './bands.css'
import { troubleAbout, troubleTitle } from './trouble-text.ts'

/** What went wrong, why, and what to do. The question stays below it. */
export function TroubleBand() {
  const { trouble } = useConsoleState()
  const t = useText()
  return (
    <div role="alert">
      {trouble && (
        <div className="trouble-band">
          <Icon name="warning" />
          <strong>{troubleTitle(trouble, t)}</strong>
          <span>{troubleAbout(trouble, t)}</span>
        </div>
      )}
    </div>
  )
}
