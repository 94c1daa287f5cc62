import type { MyDay } from '#core/contract/my-day.ts'
import { formatDay, formatSpan, formatTime } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { TodayAside } from '../available/TodayAside.tsx'
import { useView } from '../console/use-console.ts'
import { Frame } from '../frame/Frame.tsx'
import { SavedSign, SyncSign, WallClock, WhoSign } from '../frame/signs.tsx'
import { useText } from '../texts/texts.ts'
import './my-day.css'
import { MyDayStrip } from './MyDayStrip.tsx'
import { MyNotes } from './MyNotes.tsx'

/** What I did today: my attempts by case number, my notes, my breaks. Nobody else's, and nobody's name. */
export function MyDayScreen({ day }: { day: MyDay }) {
  const t = useText()
  const view = useView()
  const language = useLanguage()
  return (
    <Frame
      wide
      second={<p className="my-day-about">{t.myDay.about}</p>}
      aside={
        <>
          <TodayAside today={day.today} />
          <Breaks breaks={day.breaks} />
        </>
      }
      strip={<MyDayStrip />}
      signs={
        <>
          <SavedSign />
          <SyncSign always />
          <WhoSign />
          <WallClock />
        </>
      }
    >
      <div className="my-day">
        <h1>
          {t.action.myDay} <small>{formatDay(view.now, zoneOf(view), language)}</small>
        </h1>
        <div className="my-day-lists">
          <Attempts attempts={day.attempts} />
          <MyNotes day={day} />
        </div>
      </div>
    </Frame>
  )
}

function Attempts({ attempts }: { attempts: MyDay['attempts'] }) {
  const t = useText()
  const zone = zoneOf(useView())
  return (
    <section className="my-day-attempts" aria-labelledby="my-attempts">
      <h2 id="my-attempts">
        {t.myDay.attempts} <span>{attempts.length}</span>
      </h2>
      {attempts.length === 0 && <p className="my-day-none">{t.myDay.noAttempts}</p>}
      {attempts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard
        <div className="my-day-scroll" tabIndex={0} role="group" aria-labelledby="my-attempts">
          <table>
            <thead>
              <tr>
                <th scope="col">{t.myDay.time}</th>
                <th scope="col">{t.signs.case}</th>
                <th scope="col">{t.myDay.outcome}</th>
                <th scope="col">{t.myDay.talked}</th>
              </tr>
            </thead>
            <tbody>
              {attempts.map((attempt) => (
                <tr key={`${attempt.case} ${attempt.attempt}`}>
                  <td>{formatTime(attempt.at, zone)}</td>
                  <td>{attempt.number ?? '—'}</td>
                  <td>{attempt.outcome ? t.outcomes[attempt.outcome] : '—'}</td>
                  <td>{attempt.talked === null ? '—' : formatSpan(attempt.talked)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Breaks({ breaks }: { breaks: MyDay['breaks'] }) {
  const t = useText()
  const zone = zoneOf(useView())
  if (breaks.length === 0) return null
  return (
    <section className="my-day-breaks">
      <h2>{t.myDay.breaks}</h2>
      <ul>
        {breaks.map((one) => (
          <li key={one.from}>
            <span>{formatTime(one.from, zone)}</span>
            <span>{t.break.kinds[one.kind]}</span>
            <b>{t.available.inMinutes(String(one.minutes))}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
