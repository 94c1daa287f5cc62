import type { Text } from '#core/contract/language.ts'
import { formatCount, formatDate } from '../../ui/format.ts'
import { useLanguage, useSay } from '../../ui/language.tsx'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'

/** What is promised by signing in, and where the study stands against its plan. */
export function Pledge({ promised }: { promised: { pledge: Text; promises: Text[] } }) {
  const t = useText()
  const say = useSay()
  return (
    <>
      <section className="pledge" aria-labelledby="pledge">
        <h2 id="pledge">{t.signIn.pledge}</h2>
        <p>{say(promised.pledge)}</p>
        <ol>
          {promised.promises.map((promise) => (
            <li key={promise.ko}>{say(promise)}</li>
          ))}
        </ol>
      </section>
      <StudyProgress />
    </>
  )
}

/** Only where the study has figures; the plan is a straight line from its first to its last day. */
function StudyProgress() {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const { study, now } = useView()
  const { completes, target, starts, ends } = study
  if (completes === null || target === null || target === 0) {
    return (
      <section className="study-progress">
        <p>
          <span>{say(study.title)}</span>
        </p>
      </section>
    )
  }
  const planned = starts && ends ? plannedShare(starts, ends, now) : null
  return (
    <section className="study-progress">
      <p>
        <span>{say(study.title)}</span>
        <span>
          <b>{formatCount(completes)}</b> / {formatCount(target)}
          <span className="visually-hidden"> {t.signIn.completes}</span>
        </span>
      </p>
      <div className="study-bar" aria-hidden="true">
        <i style={{ width: `${Math.min(100, (completes / target) * 100)}%` }} />
        {planned !== null && <b style={{ left: `${planned * 100}%` }} />}
      </div>
      {starts && ends && planned !== null && (
        <p className="study-dates">
          <span>{formatDate(starts, 'UTC', language)}</span>
          <span className="study-plan" style={{ left: `${Math.min(0.8, Math.max(0.2, planned)) * 100}%` }}>
            {t.signIn.planToToday} {formatCount(Math.round(planned * target))}
          </span>
          <span>{formatDate(ends, 'UTC', language)}</span>
        </p>
      )}
    </section>
  )
}

function plannedShare(starts: string, ends: string, now: string): number {
  const [from, to, at] = [Date.parse(starts), Date.parse(ends) + 24 * 3600 * 1000, Date.parse(now)]
  return to > from ? Math.min(1, Math.max(0, (at - from) / (to - from))) : 1
}
