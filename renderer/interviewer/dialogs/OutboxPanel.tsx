import { formatCount, formatDay, formatTime } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** What is still to go up to the centre, since when it has everything, and whether a person is needed. */
export function OutboxPanel() {
  const t = useText()
  const language = useLanguage()
  const view = useView()
  const { state, at, pending, clockOff } = view.sync
  const zone = zoneOf(view)
  const texts = t.dialog.outbox
  return (
    <Dialog title={texts.title} about={texts.about[state]} done={null}>
      {state !== 'apart' && (
        <dl className="dialog-facts">
          <dt>{texts.pending}</dt>
          <dd>{pending === 0 ? texts.none : formatCount(pending)}</dd>
          <dt>{texts.lastInStep}</dt>
          <dd>{at === null ? '—' : `${formatDay(at, zone, language)} ${formatTime(at, zone)}`}</dd>
        </dl>
      )}
      {clockOff !== undefined && <p className="dialog-told">{t.signs.clockOffAbout}</p>}
    </Dialog>
  )
}
