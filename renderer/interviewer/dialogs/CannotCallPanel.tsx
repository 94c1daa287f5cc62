import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** Before a connection: closes the attempt without a call. */
export function CannotCallPanel() {
  const t = useText()
  return <Dialog title={t.dialog.cannotCall} about={t.dialog.cannotCallAbout} done={t.dialog.toWrapUp} />
}
