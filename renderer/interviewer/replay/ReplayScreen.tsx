import type { ReplayScreen as Screen } from '#core/contract/replay.ts'
import { formatDay, formatSpan, formatTime } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useView } from '../console/use-console.ts'
import { Frame } from '../frame/Frame.tsx'
import { WallClock, WhoSign } from '../frame/signs.tsx'
import { QuestionBlock } from '../interview/QuestionBlock.tsx'
import { useFit } from '../interview/use-fit.ts'
import '../interview/interview.css'
import { useText } from '../texts/texts.ts'
import { GivenAnswer } from './GivenAnswer.tsx'
import './replay.css'

/** An interview of one's own, step by step: the question as it stood, and the answer of then. */
export function ReplayScreen({ screen }: { screen: Screen }) {
  const t = useText()
  const language = useLanguage()
  const zone = zoneOf(useView())
  const { number, at, outcome, step } = screen
  return (
    <Frame
      second={
        <p className="replay-which">
          <strong>{t.replay.title}</strong>
          <span>{number ?? '—'}</span>
          <span>
            {formatDay(at, zone, language)} {formatTime(at, zone)}
          </span>
          {outcome && <span>{t.outcomes[outcome]}</span>}
        </p>
      }
      aside={<About screen={screen} />}
      signs={
        <>
          <WhoSign />
          <WallClock />
        </>
      }
    >
      <Step key={step} screen={screen} />
    </Frame>
  )
}

function Step({ screen: { shown, step } }: { screen: Screen }) {
  const t = useText()
  const fit = useFit<HTMLDivElement>(String(step))
  if (shown.type === 'hidden')
    return (
      <div className="replay-hidden">
        <h1>
          <Icon name="hidden" /> {t.replay.hidden}
        </h1>
        <p>{t.replay.hiddenAbout(shown.section)}</p>
      </div>
    )
  const { prompt } = shown
  return (
    <div className="interview" ref={fit} data-kind={prompt.kind} data-step={prompt.step ?? undefined}>
      <div className="replay-meta">
        <span className="meta-item">{prompt.item}</span>
        {prompt.label && <span>{prompt.label}</span>}
        {shown.again && <strong>{t.replay.again}</strong>}
        <span className="replay-took">{t.replay.took(formatSpan(shown.took))}</span>
      </div>
      <QuestionBlock prompt={prompt} />
      <GivenAnswer shown={shown} />
    </div>
  )
}

function About({ screen: { step, steps, redone } }: { screen: Screen }) {
  const t = useText()
  return (
    <section className="replay-about">
      <p className="replay-step">{t.replay.step(step + 1, steps)}</p>
      <p>{t.replay.about}</p>
      <p>{t.replay.nobody}</p>
      <p>{t.replay.nothingKept}</p>
      <p className="replay-redone" role="status">
        {redone && t.replay.redone}
      </p>
    </section>
  )
}
