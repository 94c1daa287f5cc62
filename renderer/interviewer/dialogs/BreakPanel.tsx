import { breakKinds } from '../actions/break-kinds.ts'
import { useConsole } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'
import { PanelRows } from './PanelRows.tsx'

/** Why no calls are taken for a while. Nothing is preselected. */
export function BreakPanel({ selected }: { selected: number | null }) {
  const console = useConsole()
  const t = useText()
  return (
    <Dialog
      title={t.action.takeBreak}
      about={t.break.about}
      done={t.break.begin}
      doneDisabled={selected === null || breakKinds[selected - 1] === undefined}
    >
      <PanelRows
        rows={breakKinds.map((kind) => t.break.kinds[kind])}
        selected={selected}
        select={(row) => console.change({ panel: { name: 'break', selected: row } })}
      />
    </Dialog>
  )
}
