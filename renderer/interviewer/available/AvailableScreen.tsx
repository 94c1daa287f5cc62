import { useEffect, useRef } from 'react'
import type { AvailableScreen as Screen } from '#core/contract/station-view.ts'
import { Button } from '../../ui/Button.tsx'
import { formatDay, formatTime } from '../../ui/format.ts'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useConsole, useConsoleState, useView } from '../console/use-console.ts'
import { Frame } from '../frame/Frame.tsx'
import { SavedSign, SyncSign, WallClock, WhoSign } from '../frame/signs.tsx'
import { useText } from '../texts/texts.ts'
import './available.css'
import { TodayAside } from './TodayAside.tsx'

/** Between cases. Enter asks for the next one; when there is none, it says why. */
export function AvailableScreen({ screen }: { screen: Screen }) {
  const t = useText()
  const say = useSay()
  const { study, practice } = useView()
  const { none } = screen
  return (
    <Frame
      wide
      second={<p className="available-study">{practice ? t.signs.trainingAbout : say(study.title)}</p>}
      aside={<TodayAside today={screen.today} />}
      signs={
        <>
          <SavedSign />
          <SyncSign always />
          <WhoSign />
          <WallClock />
        </>
      }
    >
      <div className="available">
        <h1>{none ? t.available.none[none.why] : t.available.title}</h1>
        <p>{none ? t.available.noneAbout[none.why] : t.available.about}</p>
        {none?.until && <Until at={none.until} />}
        <Next again={none !== null} />
      </div>
    </Frame>
  )
}

function Until({ at }: { at: string }) {
  const t = useText()
  const language = useLanguage()
  const zone = zoneOf(useView())
  return (
    <p className="available-until">
      {t.available.until(`${formatDay(at, zone, language)} ${formatTime(at, zone)}`)}
    </p>
  )
}

function Next({ again }: { again: boolean }) {
  const console = useConsole()
  const { panel } = useConsoleState()
  const t = useText()
  const next = useRef<HTMLButtonElement>(null)
  const open = panel !== null
  useEffect(() => {
    if (!open) next.current?.focus()
  }, [open])
  return (
    <div className="available-actions">
      <Button
        ref={next}
        primary
        size="large"
        keys="Enter"
        onClick={(event) => console.press({ key: 'Enter', types: '', at: event.timeStamp, focus: 'other' })}
      >
        {again ? t.available.again : t.available.next}
      </Button>
    </div>
  )
}
