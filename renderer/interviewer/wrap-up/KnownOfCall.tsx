import type { Refusal } from '#core/contract/refusal.ts'
import type { WrapUpScreen } from '#core/contract/station-view.ts'
import { formatCount, formatSpan } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import type { ConsoleTexts } from '../texts/ko.ts'
import { useText } from '../texts/texts.ts'

/** Times of the call, what was established in it, and what the respondent said. */
export function KnownOfCall({ screen }: { screen: WrapUpScreen }) {
  const t = useText()
  const { known, times, notes } = screen
  const facts = [
    {
      sure: known.personReached,
      text: known.personReached ? t.wrapUp.personReached : t.wrapUp.personNotReached,
    },
    {
      sure: known.eligible === true,
      text:
        known.eligible === null
          ? t.wrapUp.eligibleUnknown
          : known.eligible
            ? t.wrapUp.eligible
            : t.wrapUp.notEligible,
    },
    { sure: known.answered > 0, text: t.wrapUp.answered(formatCount(known.answered)) },
    ...(known.refusal ? [{ sure: false, text: refusalText(known.refusal, t) }] : []),
    ...(known.neverAgain ? [{ sure: false, text: t.dialog.neverAgain }] : []),
    ...(known.stoppedAt ? [{ sure: false, text: t.wrapUp.stoppedAt(known.stoppedAt) }] : []),
  ]
  return (
    <div className="known-of-call">
      <section>
        <h2>{t.wrapUp.thisCall}</h2>
        <dl>
          {(['ringing', 'introduction', 'interview', 'call'] as const).map((part) => (
            <div key={part} data-whole={part === 'call' || undefined}>
              <dt>{t.wrapUp.times[part]}</dt>
              <dd>{times[part] === null ? '—' : formatSpan(times[part])}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{t.wrapUp.known}</h2>
        <ul>
          {facts.map(({ sure, text }) => (
            <li key={text}>
              <Icon name={sure ? 'check' : 'cross'} />
              {text}
            </li>
          ))}
        </ul>
      </section>
      <section className="known-said">
        <h2>
          {t.wrapUp.said}
          <KeyCap>F8</KeyCap>
        </h2>
        {notes.length === 0 && <p>{t.wrapUp.noNotes}</p>}
        {notes.slice(-2).map((note) => (
          <p key={note.at}>“{note.text}”</p>
        ))}
      </section>
    </div>
  )
}

/** By whom, why and how firmly. */
function refusalText({ who, reason, hardness }: Refusal, t: ConsoleTexts): string {
  const { stop } = t.dialog
  return t.wrapUp.refused(stop.who[who], stop.reasons[reason], t.wrapUp.hardness[hardness])
}
