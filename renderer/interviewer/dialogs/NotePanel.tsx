import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** F8: a note. What is written stays when the dialog closes without saving. */
export function NotePanel() {
  const console = useConsole()
  const { noteText, saving } = useConsoleState()
  const t = useText()
  return (
    <Dialog
      title={t.dialog.note}
      about={t.dialog.noteAbout}
      done={saving ? t.dialog.saving : t.dialog.save}
      doneDisabled={noteText.trim() === ''}
    >
      <label className="dialog-note">
        {t.dialog.noteField}
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
