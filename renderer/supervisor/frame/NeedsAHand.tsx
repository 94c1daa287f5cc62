import type { Progress } from '#core/contract/supervisor.ts'
import { StatusSign } from '../../ui/StatusSign.tsx'
import type { Centre } from '../centre/centre.ts'
import { Unfolding } from '../shared/Unfolding.tsx'
import { useText } from '../texts/text.ts'
import { Conflicts } from './Conflicts.tsx'
import { Unsound } from './Unsound.tsx'

/** What the centre keeps for a person to look at: quiet, in one place. Nothing without any. */
export function NeedsAHand({ progress, centre }: { progress: Progress; centre: Centre }) {
  const t = useText()
  const { stations, conflicts = 0 } = progress
  const unsound = stations.reduce((n, station) => n + station.pendingUnsound, 0)
  if (unsound === 0 && conflicts === 0) return null
  const name = [unsound > 0 ? t.unsound(unsound) : '', conflicts > 0 ? t.conflicts(conflicts) : '']
    .filter(Boolean)
    .join(' · ')
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
      {conflicts > 0 && <Conflicts progress={progress} conflicts={conflicts} centre={centre} />}
    </Unfolding>
  )
}
