import { breakOffReasons } from '../actions/break-off-reasons.ts'
import { useConsole } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'
import { PanelRows } from './PanelRows.tsx'

/** Why the interview ends early. Nothing is preselected; Esc returns to the question. */
export function BreakOffPanel({ selected }: { selected: number | null }) {
  const console = useConsole()
  const t = useText()
  return (
    <Dialog
      title={t.dialog.breakOff}
      about={t.dialog.breakOffAbout}
      done={t.dialog.end}
      doneDisabled={selected === null || breakOffReasons[selected - 1] === undefined}
    >
      <PanelRows
        rows={breakOffReasons.map((reason) => t.dialog.breakOffReasons[reason])}
        selected={selected}
        select={(row) => console.change({ panel: { name: 'break-off', selected: row } })}
      />
    </Dialog>
  )
}
