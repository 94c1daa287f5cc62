import { unbroken } from '../../ui/format.ts'
import { useSay } from '../../ui/language.tsx'
import { useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** "Where did you get my number", and one real number to call back. */
export function NumberSourcePanel() {
  const t = useText()
  const say = useSay()
  const { saving } = useConsoleState()
  const { study, screen } = useView()
  const text = screen.name === 'interview' ? screen.numberSource : say(study.numberSource)
  return (
    <Dialog
      title={t.dialog.numberSource}
      about={t.dialog.numberSourceAbout}
      done={saving ? t.dialog.saving : t.dialog.readDone}
    >
      <p className="dialog-read">{unbroken(text)}</p>
      <p className="dialog-small">
        {t.dialog.callBack}: <b>{unbroken(study.callBack)}</b>
      </p>
    </Dialog>
  )
}
