import { memo } from 'react'
import type { InterviewScreen } from '#core/contract/station-view.ts'
import { unbroken } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useText } from '../texts/texts.ts'
import './interview-aside.css'

const answersShown = 3
const notesShown = 2

/** What helps with this one answer; at the foot what was answered and noted before. */
export const InterviewAside = memo(function InterviewAside({ screen }: { screen: InterviewScreen }) {
  const { prompt, notes, earlier } = screen
  const t = useText()
  return (
    <div className="interview-aside">
      {prompt.readIfAsked && (
        <section>
          <h2>
            <Icon name="question" />
            {t.interview.readIfAsked}
          </h2>
          <p className="aside-if-asked">{unbroken(prompt.readIfAsked)}</p>
        </section>
      )}
      {prompt.sensitive && !prompt.confidentiality && (
        <section>
          <h2>
            <Icon name="lock" />
            {t.interview.confidentialityText}
            <KeyCap>*</KeyCap>
          </h2>
          <p className="aside-if-asked">{screen.confidentiality}</p>
        </section>
      )}
      {prompt.notRead && (
        <section>
          <h2>
            <Icon name="flat" />
            {t.interview.forYou}
          </h2>
          <p className="aside-never-read">{prompt.notRead}</p>
        </section>
      )}
      {prompt.instruction && !(prompt.sensitive && prompt.kind !== 'statement') && (
        <section>
          <h2>
            <Icon name="information" />
            {t.interview.instruction}
          </h2>
          <p className="aside-never-read">{prompt.instruction}</p>
        </section>
      )}
      <div className="aside-foot">
        <section>
          <h2>
            {prompt.sensitive && <Icon name="hidden" />}
            {t.interview.earlier}
            <KeyCap>PgUp</KeyCap>
          </h2>
          {prompt.sensitive ? (
            <p className="aside-quiet">{t.interview.earlierFolded}</p>
          ) : earlier.length === 0 ? (
            <p className="aside-quiet">{t.interview.noEarlier}</p>
          ) : (
            <dl className="aside-answers">
              {earlier.slice(-answersShown).map((one) => (
                <div key={one.item}>
                  <dt>
                    <span>{one.item}</span>
                    {one.label}
                  </dt>
                  <dd>{one.answer}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
        {!prompt.sensitive && (
          <section>
            <h2>
              {t.interview.notes(notes.length)}
              <KeyCap>F8</KeyCap>
            </h2>
            {notes.slice(-notesShown).map((note) => (
              <p key={note.at} className="aside-quiet">
                “{note.text}”
              </p>
            ))}
          </section>
        )}
      </div>
    </div>
  )
})
