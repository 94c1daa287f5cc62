import { Icon } from '../../ui/Icon.tsx'
import type { Trouble } from '../console/state.ts'
import { useConsoleState } from '../console/use-console.ts'
import type { ConsoleTexts } from '../texts/ko.ts'
import { useText } from '../texts/texts.ts'
import './bands.css'

/** What went wrong, why, and what to do. The question stays below it. */
export function TroubleBand() {
  const { trouble } = useConsoleState()
  const t = useText()
  return (
    <div role="alert">
      {trouble && (
        <div className="trouble-band">
          <Icon name="warning" />
          <strong>{titleOf(trouble, t)}</strong>
          <span>{aboutOf(trouble, t)}</span>
        </div>
      )}
    </div>
  )
}

function titleOf(trouble: Trouble, t: ConsoleTexts): string {
  switch (trouble.type) {
    case 'not-saved':
      return t.trouble.notSaved
    case 'unreachable':
      return t.trouble.unreachable
    case 'not-copied':
      return t.trouble.notCopied
    case 'not-now':
      return t.trouble.notNow
    default:
      return trouble satisfies never
  }
}

function aboutOf(trouble: Trouble, t: ConsoleTexts): string {
  switch (trouble.type) {
    case 'not-saved':
      return `${t.trouble.why[trouble.why]} ${t.trouble.stays}`
    case 'unreachable':
      return t.trouble.unreachableAbout
    case 'not-copied':
      return t.trouble.notCopiedAbout
    case 'not-now':
      return t.trouble.notNowAbout
    default:
      return trouble satisfies never
  }
}
