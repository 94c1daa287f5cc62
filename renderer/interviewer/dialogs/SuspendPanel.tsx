import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** Before the call stops on this question: what is kept, and who goes on. */
export function SuspendPanel() {
  const t = useText()
  const { screen } = useView()
  if (screen.name !== 'interview') return null
  return (
    <Dialog title={t.dialog.suspend} done={t.dialog.suspendDone} close={t.dialog.suspendNot}>
      <p className="dialog-text">{t.dialog.suspendAbout(screen.prompt.item)}</p>
    </Dialog>
  )
}
