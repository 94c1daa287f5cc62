import type { CaseScreen } from '#core/contract/station-view.ts'
import { useLanguage } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { reasonText } from './reason-text.ts'

/** Why the scheduler delivered this case now, and the rule in a sentence. */
export function Reason({ screen }: { screen: CaseScreen }) {
  const t = useText()
  const language = useLanguage()
  const [title, about] = reasonText(screen, t, zoneOf(useView()), language)
  return (
    <section className="case-row case-reason">
      <h2 className="margin-word">{t.case.reason}</h2>
      <div>
        <p className="case-reason-title">{title}</p>
        <p className="case-reason-about">{about}</p>
      </div>
    </section>
  )
}
