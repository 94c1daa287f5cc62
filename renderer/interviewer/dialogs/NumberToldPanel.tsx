import { useId } from 'react'
import type { Panel } from '../console/state.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** Another number of the person, as it is told; it is read back before it is saved. */
export function NumberToldPanel({ panel }: { panel: Extract<Panel, { name: 'number-told' }> }) {
  const console = useConsole()
  const { saving } = useConsoleState()
  const t = useText()
  const problem = useId()
  return (
    <Dialog
      title={t.dialog.numberTold}
      about={t.dialog.numberToldAbout}
      done={saving ? t.dialog.saving : t.dialog.save}
      doneDisabled={panel.number.trim() === ''}
      tells=""
    >
      <label className="dialog-note">
        {t.dialog.numberToldField}
        <input
          type="tel"
          className="dialog-number"
          autoComplete="off"
          maxLength={40}
          value={panel.number}
          aria-invalid={panel.wrong || undefined}
          aria-describedby={panel.wrong ? problem : undefined}
          onChange={(event) =>
            console.change({ panel: { ...panel, number: event.target.value, wrong: false } })
          }
        />
      </label>
      {panel.wrong && (
        <p id={problem} className="dialog-wrong" role="alert">
          {t.dialog.numberToldWrong}
        </p>
      )}
    </Dialog>
  )
}
