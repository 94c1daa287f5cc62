import type { WrapUpScreen as Screen } from '#core/contract/station-view.ts'
import { useConsoleState } from '../console/use-console.ts'
import { Frame } from '../frame/Frame.tsx'
import { Phases } from '../frame/Phases.tsx'
import { SavedSign, ScreenTimer, SyncSign } from '../frame/signs.tsx'
import { Choices } from './Choices.tsx'
import { Consequences } from './Consequences.tsx'
import { KnownOfCall } from './KnownOfCall.tsx'
import { selectedRow } from './rows.ts'
import './wrap-up.css'

/** What is known of this call, how it may be closed, and what follows from the choice. Enter confirms. */
export function WrapUpScreen({ screen }: { screen: Screen }) {
  const state = useConsoleState()
  const selected = selectedRow(state)
  return (
    <Frame
      wide
      beside="consequences"
      second={<Phases now="wrapping-up" />}
      left={<KnownOfCall screen={screen} />}
      aside={<Consequences screen={screen} choice={selected?.choice ?? null} />}
      signs={
        <>
          <SavedSign />
          <SyncSign />
          <ScreenTimer />
        </>
      }
    >
      <Choices screen={screen} selected={selected} />
    </Frame>
  )
}
