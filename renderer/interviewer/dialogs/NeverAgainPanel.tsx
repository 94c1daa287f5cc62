import { unbroken } from '../../ui/format.ts'
import { useSay } from '../../ui/language.tsx'
import type { Panel } from '../console/state.ts'
import { useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'
import { PanelChoices } from './PanelChoices.tsx'

/** "Never call me again": what to say to that, and the call ends for good. */
export function NeverAgainPanel({ panel }: { panel: Extract<Panel, { name: 'never-again' }> }) {
  const t = useText()
  const say = useSay()
  const { saving } = useConsoleState()
  const { study } = useView()
  const asks = panel.who === null
  return (
    <Dialog
      title={t.dialog.neverAgain}
      about={asks ? t.dialog.neverAgainWho : t.dialog.neverAgainAbout}
      done={saving ? t.dialog.saving : t.dialog.neverAgainDone}
      doneDisabled={asks && panel.selected === null}
    >
      <p className="dialog-read">{t.dialog.neverAgainRead(say(study.agency), unbroken(study.callBack))}</p>
      {asks && <PanelChoices selected={panel.selected} words={t.dialog.stop.who} />}
    </Dialog>
  )
}
