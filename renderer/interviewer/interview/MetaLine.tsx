import type { EarlierAnswer, Prompt } from '#core/contract/prompt.ts'
import type { InterviewScreen } from '#core/contract/station-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../texts/texts.ts'
import './meta-line.css'

/** The item's id, the two steps or the label, and at the right what kind of item it is. */
export function MetaLine({ screen }: { screen: InterviewScreen }) {
  const { prompt } = screen
  const t = useText()
  const amountOf = sameThing(prompt, screen.earlier)
  return (
    <div className="meta-line">
      <span className="meta-item">{prompt.item}</span>
      {prompt.step && <StepPills prompt={prompt} />}
      {prompt.label && !prompt.step && <span className="meta-label">{prompt.label}</span>}
      {prompt.turn && (
        <strong className="meta-turn">
          {t.interview.turn(prompt.turn.index, prompt.turn.of, prompt.turn.label)}
        </strong>
      )}
      {prompt.ownDefault && <span className="meta-own">{t.interview.ownBrackets}</span>}
      {screen.resumed && (
        <span className="meta-resumed">
          <Icon name="information" />
          {t.interview.resumed(prompt.item)}
        </span>
      )}
      <span className="meta-kind">
        {amountOf ? (
          <>
            {amountOf.item} {amountOf.label} <strong>{amountOf.answer}</strong>
          </>
        ) : prompt.observed ? (
          t.interview.observed
        ) : (
          t.interview.kinds[prompt.kind]
        )}
      </span>
    </div>
  )
}

/** How often, beside the question how much: the answer just given to X1f at X1a. */
function sameThing(prompt: Prompt, earlier: EarlierAnswer[]): EarlierAnswer | null {
  const last = earlier.at(-1)
  if (prompt.kind !== 'brackets' || !last || last.item === prompt.item) return null
  return last.item.slice(0, -1) === prompt.item.slice(0, -1) ? last : null
}

function StepPills({ prompt }: { prompt: Prompt }) {
  const t = useText()
  const second = prompt.step === 'intensity'
  const direction = prompt.direction && t.interview[prompt.direction]
  return (
    <ol className="step-pills" aria-label={t.interview.steps}>
      <li data-state={second ? 'done' : 'current'} aria-current={second ? undefined : 'step'}>
        {second && <Icon name="check" />}1 {t.interview.direction}
        {second && direction && ` · ${direction}`}
      </li>
      <li data-state={second ? 'current' : 'ahead'} aria-current={second ? 'step' : undefined}>
        2 {t.interview.degree}
      </li>
    </ol>
  )
}
