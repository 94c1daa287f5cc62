import { useEffect, useState } from 'react'
import { formatTime } from '../../ui/format.ts'
import { StatusSign } from '../../ui/StatusSign.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'

const minute = 60_000
/** From so long before an appointment of one's own until so long after it. */
const before = 15 * minute
const after = 30 * minute

/** A quiet word in the frame that an appointment of one's own is near; nothing moves for it. */
export function Reminder() {
  const { viewAt } = useConsoleState()
  const view = useView()
  const { appointment: t } = useText()
  const [, tick] = useState(0)
  const next = view.nextAppointment ?? null
  useEffect(() => {
    if (next === null) return
    const timer = setInterval(() => tick((n) => n + 1), 10_000)
    return () => clearInterval(timer)
  }, [next])
  if (next === null) return null
  const left = Date.parse(next.at) - (Date.parse(view.now) + performance.now() - viewAt)
  if (left > before || left < -after) return null
  const minutes = left > 0 ? Math.ceil(left / minute) : -Math.floor(-left / minute)
  return (
    <StatusSign icon="clock" tone="bold">
      {t.soon(formatTime(next.at, zoneOf(view)), minutes === 0 ? 0 : minutes)}
    </StatusSign>
  )
}
