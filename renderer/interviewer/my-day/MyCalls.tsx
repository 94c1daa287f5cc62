import { useEffect, useRef } from 'react'
import type { MyDay, OwnAttempt } from '#core/contract/my-day.ts'
import { formatDate, formatSpan, formatTime } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { replayable } from './replayable.ts'

/** Today's calls, then interviews of earlier days. Arrows go through those that can be replayed. */
export function MyCalls({ day, selected }: { day: MyDay; selected: number }) {
  const t = useText()
  const language = useLanguage()
  const zone = zoneOf(useView())
  const place = useRef<HTMLDivElement>(null)
  const chosen = replayable(day)[selected]
  useEffect(() => place.current?.focus(), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another one is selected then
  useEffect(() => {
    place.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <section className="my-day-attempts" aria-labelledby="my-attempts">
      <h2 id="my-attempts">
        {t.myDay.attempts} <span>{day.attempts.length}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard */}
      <div ref={place} className="my-day-scroll" tabIndex={0} role="group" aria-labelledby="my-attempts">
        {day.attempts.length === 0 && <p className="my-day-none">{t.myDay.noAttempts}</p>}
        {day.attempts.length > 0 && (
          <Calls calls={day.attempts} chosen={chosen} when={(at) => formatTime(at, zone)} />
        )}
        {day.earlier.length > 0 && (
          <>
            <h2 className="my-day-earlier">{t.myDay.earlier}</h2>
            <Calls calls={day.earlier} chosen={chosen} when={(at) => formatDate(at, zone, language)} />
          </>
        )}
      </div>
    </section>
  )
}

function Calls({
  calls,
  chosen,
  when,
}: {
  calls: OwnAttempt[]
  chosen: OwnAttempt | undefined
  when(at: string): string
}) {
  const t = useText()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.myDay.time}</th>
          <th scope="col">{t.signs.case}</th>
          <th scope="col">{t.myDay.outcome}</th>
          <th scope="col">{t.myDay.canReplay}</th>
          <th scope="col">{t.myDay.talked}</th>
        </tr>
      </thead>
      <tbody>
        {calls.map((call) => (
          <tr key={`${call.case} ${call.attempt}`} aria-current={call === chosen || undefined}>
            <td>{when(call.at)}</td>
            <td>{call.number ?? '—'}</td>
            <td>{call.outcome ? t.outcomes[call.outcome] : '—'}</td>
            <td>
              {call.replay && (
                <>
                  <Icon name="eye" />
                  <span className="visually-hidden">{t.myDay.canReplay}</span>
                </>
              )}
            </td>
            <td>{call.talked === null ? '—' : formatSpan(call.talked)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
