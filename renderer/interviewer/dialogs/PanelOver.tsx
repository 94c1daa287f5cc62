import { useConsoleState } from '../console/use-console.ts'
import { BreakPanel } from './BreakPanel.tsx'
import { CallBackPanel } from './CallBackPanel.tsx'
import { CannotCallPanel } from './CannotCallPanel.tsx'
import { ClosingPanel } from './ClosingPanel.tsx'
import { ConfidentialityPanel } from './ConfidentialityPanel.tsx'
import { HeardPanel } from './HeardPanel.tsx'
import { JumpPanel } from './JumpPanel.tsx'
import { KeysPanel } from './KeysPanel.tsx'
import { NeverAgainPanel } from './NeverAgainPanel.tsx'
import { NotePanel } from './NotePanel.tsx'
import { NumberSourcePanel } from './NumberSourcePanel.tsx'
import { NumberToldPanel } from './NumberToldPanel.tsx'
import { OutboxPanel } from './OutboxPanel.tsx'
import { OverridePanel } from './OverridePanel.tsx'
import { OwnNotePanel } from './OwnNotePanel.tsx'
import { SignOutPanel } from './SignOutPanel.tsx'
import { StopPanel } from './StopPanel.tsx'
import { SuspendPanel } from './SuspendPanel.tsx'

/** What is open over the aside. The question beside it stays in sight. */
export function PanelOver() {
  const { panel } = useConsoleState()
  if (!panel) return null
  switch (panel.name) {
    case 'keys':
      return <KeysPanel />
    case 'note':
      return <NotePanel />
    case 'own-note':
      return <OwnNotePanel />
    case 'jump':
      return <JumpPanel targets={panel.targets} selected={panel.selected} />
    case 'break':
      return <BreakPanel selected={panel.selected} />
    case 'outbox':
      return <OutboxPanel />
    case 'sign-out':
      return <SignOutPanel />
    case 'closing':
      return <ClosingPanel />
    case 'stop':
      return <StopPanel panel={panel} />
    case 'heard':
      return <HeardPanel panel={panel} />
    case 'never-again':
      return <NeverAgainPanel panel={panel} />
    case 'number-told':
      return <NumberToldPanel panel={panel} />
    case 'call-back':
      return <CallBackPanel />
    case 'cannot-call':
      return <CannotCallPanel />
    case 'suspend':
      return <SuspendPanel />
    case 'number-source':
      return <NumberSourcePanel />
    case 'confidentiality':
      return <ConfidentialityPanel />
    case 'override':
      return <OverridePanel message={panel.message} />
    case 'appointment':
    case 'my-day':
      return null
    default:
      return panel satisfies never
  }
}
