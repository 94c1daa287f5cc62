import type { ClosedHour } from '#core/contract/appointment-calendar.ts'
import { useSay } from '../../ui/language.tsx'
import { useText } from '../texts/texts.ts'

/** Why nobody is called in that hour, in one or two short lines. */
export function useClosedWord(): (why: ClosedHour, day: { weekday: number }, hour: number) => string[] {
  const { appointment: t } = useText()
  const say = useSay()
  return (why, { weekday }, hour) => {
    switch (why.type) {
      case 'past':
        return [t.past]
      case 'holiday':
        return [say(why.name), t.noCalls]
      case 'day-off':
        return [t.weekdays[weekday] ?? '', t.noCalls]
      case 'outside-hours':
        return [hour < why.from ? t.from(why.from) : t.until(why.to)]
      case 'study-over':
        return [t.studyOver, t.noCalls]
      default:
        return why satisfies never
    }
  }
}
