import { unbroken } from '../../ui/format.ts'
import { useSay } from '../../ui/language.tsx'
import { useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** Who calls, and the one real number to call back and ask. */
export function CallBackPanel() {
  const t = useText()
  const say = useSay()
  const { saving } = useConsoleState()
  const { study } = useView()
  return (
    <Dialog
      title={t.dialog.callBackTitle}
      about={t.dialog.callBackAbout}
      done={saving ? t.dialog.saving : t.dialog.readDone}
    >
      <p className="dialog-read">
        {t.dialog.callBackRead(say(study.agency), say(study.title), unbroken(study.callBack))}
      </p>
    </Dialog>
  )
}
