import type { InterviewScreen as Screen } from '#core/contract/station-view.ts'
import { useKept, usePainted } from '../../ui/use-painted.ts'
import { wantsWords } from '../console/entry.ts'
import { useConsoleState } from '../console/use-console.ts'
import { Frame } from '../frame/Frame.tsx'
import { CallTimer, SavedSign, SyncSign } from '../frame/signs.tsx'
import { AnswerBlock, manyOf } from './AnswerBlock.tsx'
import { InterviewAside } from './InterviewAside.tsx'
import './interview.css'
import { MetaLine } from './MetaLine.tsx'
import { QuestionBlock } from './QuestionBlock.tsx'
import { Scale } from './Scale.tsx'
import { SectionBar } from './SectionBar.tsx'
import { SensitiveBand } from './SensitiveBand.tsx'
import { useFit } from './use-fit.ts'
import { useInSight } from './use-in-sight.ts'

/** One item is the screen: meta line, what is read, the answers, and for two-step items the scale. */
export function InterviewScreen({ screen }: { screen: Screen }) {
  const { draft, problem } = useConsoleState()
  const { prompt } = screen
  const fit = useFit<HTMLDivElement>(
    `${draft.for} ${prompt.question} ${wantsWords(prompt, draft)} ${problem?.type}`,
  )
  const isPainted = usePainted(draft.for)
  const beside = useKept(screen, isPainted)
  const draftBeside = useKept(draft, isPainted)
  useInSight(fit, draft.for, `${draft.typed}${draft.chosen.join(' ')}`)
  return (
    <Frame
      second={<SectionBar sections={beside.sections} />}
      band={prompt.sensitive && <SensitiveBand screen={screen} />}
      aside={<InterviewAside screen={beside} />}
      signs={
        <>
          <SavedSign />
          <SyncSign />
          <CallTimer from={screen.talking} />
        </>
      }
    >
      <div
        className="interview"
        ref={fit}
        data-kind={prompt.kind}
        data-step={prompt.step ?? undefined}
        data-many={manyOf(prompt)}
      >
        <MetaLine screen={screen} />
        <QuestionBlock prompt={prompt} />
        <AnswerBlock screen={screen} draft={draft} problem={problem} />
        {prompt.kind === 'likert-two-step' && <Scale prompt={beside.prompt} draft={draftBeside} />}
      </div>
    </Frame>
  )
}
