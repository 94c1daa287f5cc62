import { type ReactElement, useEffect, useState } from 'react'
import type { StationView } from '#core/contract/station-view.ts'
import { formatCount, formatSpan, formatTime } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { StatusSign } from '../../ui/StatusSign.tsx'
import { outbox } from '../actions/outbox.ts'
import { zoneOf } from '../appointment/zone.ts'
import { useConsole, useConsoleState, useView } from '../console/use-console.ts'
import type { ConsoleTexts } from '../texts/ko.ts'
import { useText } from '../texts/texts.ts'

/** 저장됨: also while offline, with what is still to go up. 저장 중 only when it takes long. */
export function SavedSign() {
  const { saving, trouble } = useConsoleState()
  const { sync } = useView()
  const t = useText()
  if (saving) return <StatusSign icon="clock">{t.signs.saving}</StatusSign>
  // What the band says is not contradicted here.
  if (trouble?.type === 'not-saved') {
    return (
      <StatusSign icon="warning" tone="signal">
        {t.signs.notSaved}
      </StatusSign>
    )
  }
  const apart = sync.state === 'offline' && sync.pending > 0
  return (
    <StatusSign icon="check">
      {apart ? t.signs.savedToSend(formatCount(sync.pending)) : t.signs.saved}
    </StatusSign>
  )
}

/**
 * How this station stands with the centre; it opens what is still to go up. Offline is normal, so it is
 * grey; only a refusal needs a person.
 */
export function SyncSign({ always = false }: { always?: boolean }) {
  const console = useConsole()
  const view = useView()
  const t = useText()
  const sign = syncSign(view, t, always)
  if (sign === null || view.interviewer === null) return sign
  return (
    <button
      type="button"
      className="sign-button"
      // By keyboard it has a key of its own; the focus stays where it was.
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) =>
        console.press({ key: outbox.keys[0] ?? null, types: '', at: event.timeStamp, focus: 'other' })
      }
    >
      {sign}
    </button>
  )
}

function syncSign(view: StationView, t: ConsoleTexts, always: boolean): ReactElement | null {
  const { state, at, pending } = view.sync
  switch (state) {
    case 'offline':
      return <StatusSign icon="offline">{t.signs.offline}</StatusSign>
    case 'refused':
      return (
        <StatusSign icon="warning" tone="signal">
          {t.signs.refused}
        </StatusSign>
      )
    case 'sending':
      return always ? <StatusSign icon="link">{t.signs.sending(formatCount(pending))}</StatusSign> : null
    case 'in-step':
      return always && at ? (
        <StatusSign icon="link">{t.signs.inStep(formatTime(at, zoneOf(view)))}</StatusSign>
      ) : null
    case 'apart':
      return <StatusSign icon="offline">{t.signs.apart}</StatusSign>
    case 'never':
      return always ? <StatusSign icon="offline">{t.signs.never}</StatusSign> : null
    default:
      return state satisfies never
  }
}

/** The wall clock is too far from the centre's: until it is set, calls go by the centre's. */
export function ClockSign() {
  const { clockOff } = useView().sync
  const t = useText()
  if (clockOff === undefined) return null
  const minutes = Math.round(Math.abs(clockOff) / 60)
  return (
    <StatusSign icon="warning" tone="signal">
      <span title={t.signs.clockOffAbout}>{t.signs.clockOff(minutes, clockOff > 0)}</span>
    </StatusSign>
  )
}

/** Runs on from the view by this window's own monotonic clock. `from`: seconds when the view was made. */
export function CallTimer({ from }: { from: number }) {
  const t = useText()
  return (
    <span className="top-bar-clock" role="timer" aria-label={t.signs.callTime}>
      <Icon name="phone" />
      <RunningSpan from={from} />
    </span>
  )
}

/** Seconds that run on from when the view was made. */
export function RunningSpan({ from }: { from: number }) {
  const { viewAt } = useConsoleState()
  useEverySecond()
  return formatSpan(from + (performance.now() - viewAt) / 1000)
}

/** Time since this screen came up. */
export function ScreenTimer() {
  const [since] = useState(() => performance.now())
  const t = useText()
  useEverySecond()
  return (
    <>
      <span className="top-bar-who">{t.signs.wrappingUp}</span>
      <span className="top-bar-clock" data-bare role="timer" aria-label={t.signs.wrappingUp}>
        {formatSpan((performance.now() - since) / 1000)}
      </span>
    </>
  )
}

/** The station's wall clock. */
export function WallClock() {
  const { viewAt } = useConsoleState()
  const view = useView()
  const t = useText()
  useEverySecond()
  const now = new Date(Date.parse(view.now) + performance.now() - viewAt)
  return (
    <span className="top-bar-clock" data-bare role="timer" aria-label={t.signs.clock}>
      {formatTime(now, zoneOf(view))}
    </span>
  )
}

/** Who sits here. */
export function WhoSign() {
  const { interviewer, station } = useView()
  if (!interviewer) return null
  return (
    <span className="top-bar-who">
      {interviewer.name} · {station}
    </span>
  )
}

function useEverySecond() {
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000)
    return () => clearInterval(timer)
  }, [])
}
