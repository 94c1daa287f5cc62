import { KeyCap } from '../../ui/KeyCap.tsx'
import { breakOffReasons } from '../actions/break-off-reasons.ts'
import { useConsole } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

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
      <ul>
        {breakOffReasons.map((reason, index) => (
          <li key={reason}>
            <button
              type="button"
              className="dialog-row"
              tabIndex={-1}
              data-filled={selected === index + 1 || undefined}
              aria-pressed={selected === index + 1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => console.change({ panel: { name: 'break-off', selected: index + 1 } })}
            >
              <KeyCap size="medium" state={selected === index + 1 ? 'on' : undefined}>
                {index + 1}
              </KeyCap>
              <span>{t.dialog.breakOffReasons[reason]}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
