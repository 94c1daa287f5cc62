import { useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** The confidentiality text, to be read aloud; Enter says that it was. */
export function ConfidentialityPanel() {
  const t = useText()
  const { saving } = useConsoleState()
  const { screen } = useView()
  if (!('confidentiality' in screen)) return null
  return (
    <Dialog
      title={t.dialog.confidentiality}
      about={t.dialog.confidentialityAbout}
      done={saving ? t.dialog.saving : t.dialog.readDone}
    >
      <p className="dialog-read">{screen.confidentiality}</p>
    </Dialog>
  )
}
