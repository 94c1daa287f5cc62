import type { WrapUpChoice, WrapUpScreen } from '#core/contract/station-view.ts'
import { formatCount } from '../../ui/format.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { againWhen } from './ChoiceRow.tsx'
import { choiceLabel } from './labels.ts'

/** What follows if the selected choice is confirmed. */
export function Consequences({ screen, choice }: { screen: WrapUpScreen; choice: WrapUpChoice | null }) {
  const t = useText()
  const view = useView()
  const language = useLanguage()
  if (!choice) return <div className="consequences" />
  const when = againWhen(choice, view, language)
  const next =
    choice.again === null
      ? t.wrapUp.notAgainSentence
      : when === null
        ? t.wrapUp.againOpen
        : t.wrapUp.againSentence(when)
  return (
    <div className="consequences">
      <section>
        <h2>{t.wrapUp.ifChosen}</h2>
        <p className="consequences-title">
          {choice.code && <b>{choice.code}</b>}
          {choiceLabel(t, choice)}
        </p>
        <dl>
          <div>
            <dt>{t.wrapUp.next}</dt>
            <dd>{next}</dd>
          </div>
          <div>
            <dt>{t.wrapUp.code}</dt>
            <dd>{choice.code ? t.wrapUp.finalCode(choice.code) : t.wrapUp.temporarySentence}</dd>
          </div>
          {screen.target && (
            <div>
              <dt>{t.wrapUp.quota}</dt>
              <dd>
                {screen.case.task} {quotaText(choice, screen.target, t.wrapUp)}
              </dd>
            </div>
          )}
          <div>
            <dt>{t.wrapUp.answers}</dt>
            <dd>{t.wrapUp.answersKept(formatCount(screen.known.answered))}</dd>
          </div>
        </dl>
      </section>
      {choice.choice === screen.proposed && (
        <section>
          <h2>{t.wrapUp.rule}</h2>
          <p className="consequences-rule">{t.wrapUp.proposedByRule}</p>
        </section>
      )}
      <p className="consequences-foot">{t.wrapUp.supervisorMayChange}</p>
    </div>
  )
}

function quotaText(
  choice: WrapUpChoice,
  target: { done: number; of: number },
  t: { quotaPlus(done: string, of: string): string; quotaSame(done: string, of: string): string },
): string {
  const of = formatCount(target.of)
  return choice.code === '1.1'
    ? t.quotaPlus(formatCount(target.done + 1), of)
    : t.quotaSame(formatCount(target.done), of)
}
