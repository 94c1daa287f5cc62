import type { MyDay } from '#core/contract/my-day.ts'
import { formatDay, formatTime } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { TodayAside } from '../available/TodayAside.tsx'
import { useView } from '../console/use-console.ts'
import { Frame } from '../frame/Frame.tsx'
import { SavedSign, SyncSign, WallClock, WhoSign } from '../frame/signs.tsx'
import { useText } from '../texts/texts.ts'
import './my-day.css'
import { MyCalls } from './MyCalls.tsx'
import { MyDayStrip } from './MyDayStrip.tsx'
import { MyNotes } from './MyNotes.tsx'

/** What I did today: my attempts by case number, my notes, my breaks. Nobody else's, and nobody's name. */
export function MyDayScreen({ day, selected }: { day: MyDay; selected: number }) {
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
      strip={<MyDayStrip day={day} />}
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
          <MyCalls day={day} selected={selected} />
          <MyNotes day={day} />
        </div>
      </div>
    </Frame>
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
