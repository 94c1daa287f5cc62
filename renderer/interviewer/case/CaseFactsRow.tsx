import type { CaseFacts } from '#core/contract/station-view.ts'
import { useText } from '../texts/texts.ts'

/** What the call is about, at the foot. */
export function CaseFactsRow({ facts }: { facts: CaseFacts }) {
  const t = useText()
  const shown = [
    [t.case.facts.institution, facts.institution],
    [t.case.facts.task, facts.task],
    [t.case.facts.department, facts.department],
    [t.case.facts.handledOn, facts.handledOn],
    [t.case.facts.period, facts.period],
  ] as const
  return (
    <section className="case-row case-facts">
      <h2 className="margin-word">{t.case.task}</h2>
      <dl>
        {shown.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
