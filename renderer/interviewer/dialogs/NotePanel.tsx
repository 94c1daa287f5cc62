import type { NoteFacts } from '#core/contract/station-view.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'
import { NoteHistory } from './NoteHistory.tsx'

/**
 * F8: a note, and below it all notes of the case, whoever took them. What is written stays when the
 * dialog closes without saving. A note is put right by another one; what it said before stays with it.
 */
export function NotePanel() {
  const console = useConsole()
  const { noteText, noteRevises, saving, view } = useConsoleState()
  const t = useText()
  const screen = view?.screen
  const notes = screen && 'notes' in screen ? screen.notes : []
  const revise = (note: NoteFacts | null) =>
    console.change({ noteText: note?.text ?? '', noteRevises: note?.id ?? null })
  return (
    <Dialog
      title={t.dialog.note}
      about={t.dialog.noteAbout}
      done={saving ? t.dialog.saving : t.dialog.save}
      doneDisabled={noteText.trim() === ''}
      tells=""
    >
      <label className="dialog-note">
        {noteRevises === null ? t.dialog.noteField : t.dialog.noteRevising}
        <textarea
          rows={5}
          maxLength={4000}
          value={noteText}
          onChange={(event) => console.change({ noteText: event.target.value })}
        />
      </label>
      <NoteHistory notes={notes} revising={noteRevises} revise={revise} />
    </Dialog>
  )
}
