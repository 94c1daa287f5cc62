import { unbroken } from '../../ui/format.ts'
import { useSay } from '../../ui/language.tsx'
import type { Panel } from '../console/state.ts'
import { useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'
import { PanelChoices } from './PanelChoices.tsx'

/** What is to be said further of what was heard; a device's message names agency and number alone. */
export function HeardPanel({ panel }: { panel: Extract<Panel, { name: 'heard' }> }) {
  const t = useText()
  const say = useSay()
  const { saving } = useConsoleState()
  const { study } = useView()
  const { title, about, words } = t.dialog.heard[panel.asks]
  return (
    <Dialog
      title={title}
      about={about}
      done={saving ? t.dialog.saving : t.action.confirm}
      doneDisabled={panel.selected === null}
    >
      {panel.asks === 'device' && (
        <p className="dialog-read">{t.dialog.heard.message(say(study.agency), unbroken(study.callBack))}</p>
      )}
      <PanelChoices selected={panel.selected} words={words} />
    </Dialog>
  )
}
