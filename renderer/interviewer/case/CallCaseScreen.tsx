import type { CaseScreen } from '#core/contract/station-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Frame } from '../frame/Frame.tsx'
import { Phases, phaseOf } from '../frame/Phases.tsx'
import { SavedSign, SyncSign, WallClock, WhoSign } from '../frame/signs.tsx'
import { useText } from '../texts/texts.ts'
import { CaseAside } from './CaseAside.tsx'
import { CaseFactsRow } from './CaseFactsRow.tsx'
import './case.css'
import { Heard } from './Heard.tsx'
import { NumberBlock } from './NumberBlock.tsx'
import { Reason } from './Reason.tsx'

/** Why this case came, whom to call at which number, the first words; while dialling, what is heard. */
export function CallCaseScreen({ screen }: { screen: CaseScreen }) {
  const t = useText()
  return (
    <Frame
      wide
      second={<Phases now={phaseOf(screen)} />}
      aside={<CaseAside screen={screen} />}
      signs={
        <>
          <SavedSign />
          <SyncSign always />
          <WhoSign />
          <WallClock />
        </>
      }
    >
      <div className="case" data-phase={screen.phase}>
        <h1 className="visually-hidden">
          {t.signs.case} {screen.case.number}
        </h1>
        <Reason screen={screen} />
        <NumberBlock screen={screen} />
        {screen.phase === 'dialling' && <Heard screen={screen} />}
        <FirstWords words={screen.firstWords} />
        {screen.phase === 'preparing' && <CaseFactsRow facts={screen.case} />}
      </div>
    </Frame>
  )
}

function FirstWords({ words }: { words: string }) {
  const t = useText()
  return (
    <section className="case-row case-first-words">
      <h2 className="margin-word" data-read>
        <Icon name="wave" />
        {t.case.firstWords}
      </h2>
      <p>{words}</p>
    </section>
  )
}
