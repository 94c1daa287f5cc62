import { stopStep } from '../console/panel-choices.ts'
import type { Panel } from '../console/state.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'
import { PanelChoices } from './PanelChoices.tsx'

/** A refusal or a break-off: by whom, why, how firmly. Nothing is preselected; Esc returns. */
export function StopPanel({ panel }: { panel: Extract<Panel, { name: 'stop' }> }) {
  const console = useConsole()
  const { view, saving } = useConsoleState()
  const t = useText()
  const step = stopStep(panel)
  const texts = t.dialog.stop
  const told = [panel.who && texts.who[panel.who], panel.reason && texts.reasons[panel.reason]]
  const isLast = step === 'words' || (step === 'hardness' && panel.reason !== 'other')
  return (
    <Dialog
      // Each step is a dialog of its own: it takes the focus and is announced.
      key={step}
      title={view?.screen.name === 'interview' ? texts.titleInterview : texts.title}
      about={texts.about[step]}
      done={saving ? t.dialog.saving : isLast ? texts.end : texts.next}
      doneDisabled={step === 'words' ? panel.words.trim() === '' : panel.selected === null}
    >
      {step !== 'who' && <p className="dialog-told">{told.filter(Boolean).join(' · ')}</p>}
      {step === 'who' && <PanelChoices selected={panel.selected} words={texts.who} />}
      {step === 'reason' && <PanelChoices selected={panel.selected} words={texts.reasons} />}
      {step === 'hardness' && <PanelChoices selected={panel.selected} words={texts.hardness} />}
      {step === 'words' && (
        <label className="dialog-note">
          {texts.words}
          <textarea
            rows={4}
            maxLength={4000}
            value={panel.words}
            onChange={(event) => console.change({ panel: { ...panel, words: event.target.value } })}
          />
        </label>
      )}
    </Dialog>
  )
}
