import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** Before the window closes in a call: what is kept, and where the call goes on. */
export function ClosingPanel() {
  const t = useText()
  return (
    <Dialog
      title={t.dialog.closing}
      about={t.dialog.closingAbout}
      done={t.dialog.closingDone}
      close={t.dialog.closingNot}
    />
  )
}
