import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** F8 between cases: a note to oneself. Where it goes, and that it goes with the day, is said. */
export function OwnNotePanel() {
  const console = useConsole()
  const { noteText, saving } = useConsoleState()
  const t = useText()
  return (
    <Dialog
      title={t.action.ownNote}
      about={t.myDay.ownNoteAbout}
      done={saving ? t.dialog.saving : t.dialog.save}
      doneDisabled={noteText.trim() === ''}
      tells=""
    >
      <label className="dialog-note">
        {t.myDay.ownNoteField}
        <textarea
          rows={7}
          maxLength={4000}
          value={noteText}
          onChange={(event) => console.change({ noteText: event.target.value })}
        />
      </label>
    </Dialog>
  )
}
