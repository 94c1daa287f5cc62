import { useEffect, useRef } from 'react'
import type { BreakScreen as Screen } from '#core/contract/station-view.ts'
import { Button } from '../../ui/Button.tsx'
import { formatTime } from '../../ui/format.ts'
import { useSay } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { TodayAside } from '../available/TodayAside.tsx'
import { useConsole, useConsoleState, useView } from '../console/use-console.ts'
import { Frame } from '../frame/Frame.tsx'
import { RunningSpan, SavedSign, SyncSign, WallClock, WhoSign } from '../frame/signs.tsx'
import { useText } from '../texts/texts.ts'
import './break.css'

/** A break: how long it has been; Enter ends it. */
export function BreakScreen({ screen }: { screen: Screen }) {
  const t = useText()
  const say = useSay()
  const view = useView()
  const { kind, since, elapsed, today } = screen
  return (
    <Frame
      wide
      second={<p className="break-study">{view.practice ? t.signs.trainingAbout : say(view.study.title)}</p>}
      aside={<TodayAside today={today} />}
      signs={
        <>
          <SavedSign />
          <SyncSign always />
          <WhoSign />
          <WallClock />
        </>
      }
    >
      <div className="break">
        <h1>{t.break.kinds[kind]}</h1>
        <p>{t.break.since(formatTime(since, zoneOf(view)))}</p>
        <p className="break-elapsed" role="timer" aria-label={t.break.elapsed}>
          <RunningSpan from={elapsed} />
        </p>
        <p>{t.break.endAbout}</p>
        <End />
      </div>
    </Frame>
  )
}

function End() {
  const console = useConsole()
  const { panel } = useConsoleState()
  const t = useText()
  const end = useRef<HTMLButtonElement>(null)
  const open = panel !== null
  useEffect(() => {
    if (!open) end.current?.focus()
  }, [open])
  return (
    <Button
      ref={end}
      primary
      size="large"
      keys="Enter"
      onClick={(event) => console.press({ key: 'Enter', types: '', at: event.timeStamp, focus: 'other' })}
    >
      {t.break.end}
    </Button>
  )
}
