import type { Language } from '#core/contract/language.ts'
import type { CaseScreen } from '#core/contract/station-view.ts'
import { formatDay, formatTime } from '../../ui/format.ts'
import type { ConsoleTexts } from '../texts/ko.ts'

/** Why the scheduler delivered this case now: a title, and the rule in a sentence. */
export function reasonText(
  screen: CaseScreen,
  t: ConsoleTexts,
  zone: string,
  language: Language,
): [string, string] {
  const { reason, thisAttempt } = screen
  const { reasons } = t.case
  switch (reason.type) {
    case 'fresh':
      return [reasons.fresh(thisAttempt), reasons.freshAbout]
    case 'resumed': {
      const { item, stopped } = reason
      const when = stopped && `${formatDay(stopped.at, zone, language)} ${formatTime(stopped.at, zone)}`
      const about = stopped && when ? reasons.resumedFrom(stopped.by, when) : reasons.resumedAbout
      return [reasons.resumed(item), about]
    }
    case 'released':
      return [reasons.released(thisAttempt), reasons.releasedAbout]
    case 'callback': {
      const when = `${formatDay(reason.lastAt, zone, language)} ${formatTime(reason.lastAt, zone)}`
      const about = reasons.callbackAbout(t.outcomes[reason.after], when)
      return [reasons.callback(thisAttempt), sentences(about, goesOn(reason, t))]
    }
    case 'appointment': {
      const time = formatTime(reason.at, zone)
      const about = reason.kind === 'hard' ? reasons.hard(reason.by, time) : reasons.soft(reason.by, time)
      const said = reason.saidByOther ? reasons.saidByOther : null
      return [reasons.appointment(time, thisAttempt), sentences(about, said, goesOn(reason, t))]
    }
    default:
      return reason satisfies never
  }
}

/** An interview was begun in an earlier call. */
const goesOn = ({ goesOnFrom }: { goesOnFrom?: string }, t: ConsoleTexts): string | null =>
  goesOnFrom === undefined ? null : t.case.reasons.goesOnFrom(goesOnFrom)

const sentences = (...all: (string | null)[]): string => all.filter((one) => one !== null).join(' ')
