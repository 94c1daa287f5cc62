import { breakKinds } from '../actions/break-kinds.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'
import { PanelChoices } from './PanelChoices.tsx'

/** Why no calls are taken for a while. Nothing is preselected. */
export function BreakPanel({ selected }: { selected: number | null }) {
  const t = useText()
  return (
    <Dialog
      title={t.action.takeBreak}
      about={t.break.about}
      done={t.break.begin}
      doneDisabled={selected === null || breakKinds[selected - 1] === undefined}
    >
      <PanelChoices selected={selected} words={t.break.kinds} />
    </Dialog>
  )
}
