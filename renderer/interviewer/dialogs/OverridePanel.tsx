import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** A soft check doubts the answer: a note why it is right saves that very answer, Esc returns to it. */
export function OverridePanel({ message }: { message: string }) {
  const console = useConsole()
  const { overrideText, saving } = useConsoleState()
  const t = useText()
  return (
    <Dialog
      title={t.dialog.override}
      about={t.dialog.overrideAbout}
      done={saving ? t.dialog.saving : t.dialog.overrideDone}
      doneDisabled={overrideText.trim() === ''}
      close={t.dialog.correct}
    >
      <p className="dialog-doubt">{message}</p>
      <label className="dialog-note">
        {t.dialog.overrideField}
        <textarea
          rows={5}
          maxLength={4000}
          value={overrideText}
          onChange={(event) => console.change({ overrideText: event.target.value })}
        />
      </label>
    </Dialog>
  )
}
