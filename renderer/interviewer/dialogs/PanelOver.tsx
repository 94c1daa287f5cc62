import { useConsoleState } from '../console/use-console.ts'
import { BreakOffPanel } from './BreakOffPanel.tsx'
import { BreakPanel } from './BreakPanel.tsx'
import { CannotCallPanel } from './CannotCallPanel.tsx'
import { ClosingPanel } from './ClosingPanel.tsx'
import { ConfidentialityPanel } from './ConfidentialityPanel.tsx'
import { JumpPanel } from './JumpPanel.tsx'
import { KeysPanel } from './KeysPanel.tsx'
import { NotePanel } from './NotePanel.tsx'
import { NumberSourcePanel } from './NumberSourcePanel.tsx'
import { OverridePanel } from './OverridePanel.tsx'
import { OwnNotePanel } from './OwnNotePanel.tsx'
import { SignOutPanel } from './SignOutPanel.tsx'
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
    case 'break-off':
      return <BreakOffPanel selected={panel.selected} />
    case 'break':
      return <BreakPanel selected={panel.selected} />
    case 'sign-out':
      return <SignOutPanel />
    case 'closing':
      return <ClosingPanel />
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
