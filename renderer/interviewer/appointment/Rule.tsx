import type { AppointmentCalendar } from '#core/contract/appointment-calendar.ts'
import { formatTime } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import type { AppointmentDraft, Picked } from './draft.ts'
import { zoneOf } from './zone.ts'

const minute = 60_000

/** Who will get the case, and when. */
export function Rule({
  draft,
  found,
  calendar: { hard, ownDefault },
}: {
  draft: AppointmentDraft
  found: Picked | null
  calendar: AppointmentCalendar
}) {
  const view = useView()
  const { appointment: t } = useText()
  const zone = zoneOf(view)
  const around = (minutes: number) =>
    found ? formatTime(new Date(found.at.getTime() + minutes * minute), zone) : '—'
  const hardRule = () =>
    t.ruleHard(
      around(-hard.arrangerBefore),
      around(0),
      around(hard.anyoneAfter),
      view.interviewer?.name ?? null,
      ownDefault.hard,
    )
  return (
    <p className="appointment-rule">
      <Icon name="information" />
      <span>{draft.kind === 'hard' ? hardRule() : t.ruleSoft}</span>
    </p>
  )
}
