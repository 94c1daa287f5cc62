import type { Progress } from '#core/contract/supervisor.ts'
import { StatusSign } from '../../ui/StatusSign.tsx'
import type { Centre } from '../centre/centre.ts'
import { Unfolding } from '../shared/Unfolding.tsx'
import { useText } from '../texts/text.ts'
import { Conflicts } from './Conflicts.tsx'
import { Hands } from './Hands.tsx'
import { Locked } from './Locked.tsx'
import { Unsound } from './Unsound.tsx'

/** What the centre keeps for a person to look at: quiet, in one place. Nothing without any. */
export function NeedsAHand({ progress, centre }: { progress: Progress; centre: Centre }) {
  const t = useText()
  const { stations, conflicts = 0, locked = [] } = progress
  const unsound = stations.reduce((n, station) => n + station.pendingUnsound, 0)
  const { 'late-appointment': late = 0, ...left } = progress.hands ?? {}
  const hands = Object.values(left).reduce((sum, cases) => sum + cases, 0)
  const words = [
    unsound > 0 && t.unsound(unsound),
    conflicts > 0 && t.conflicts(conflicts),
    late > 0 && t.lateAppointments(late),
    hands > 0 && t.hands(hands),
    locked.length > 0 && t.locked(locked.length),
  ].filter((word) => word !== false)
  if (words.length === 0) return null
  const name = words.join(' · ')
  return (
    <Unfolding
      name={name}
      button={
        <StatusSign icon="warning" tone="signal">
          {name}
        </StatusSign>
      }
    >
      {unsound > 0 && <Unsound stations={stations} />}
      {late + hands > 0 && <Hands progress={progress} hands={late + hands} centre={centre} />}
      {conflicts > 0 && <Conflicts progress={progress} conflicts={conflicts} centre={centre} />}
      {locked.length > 0 && <Locked locked={locked} />}
    </Unfolding>
  )
}
