import type { CaseScreen } from '#core/contract/station-view.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { heardText } from './heard-text.ts'

/** While it rings: what may be heard, one digit each. Shown as chosen, Enter confirms. */
export function Heard({ screen }: { screen: CaseScreen }) {
  const console = useConsole()
  const { draft } = useConsoleState()
  const t = useText()
  return (
    <section className="case-row case-heard">
      <h2 className="margin-word">{t.case.dialling}</h2>
      <div>
        <p className="case-heard-title" id="heard">
          <strong>{t.case.hears}</strong> {t.case.hearsAbout}
        </p>
        <ul aria-labelledby="heard">
          {screen.hears.map(({ outcome, key, asks }) => {
            const filled = draft.typed === String(key)
            return (
              <li key={outcome} data-reached={outcome === 'reached' || undefined}>
                <button
                  type="button"
                  className="heard-row"
                  data-option={key}
                  data-filled={filled || undefined}
                  aria-pressed={filled}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={(event) => {
                    console.change({ draft: { ...draft, typed: String(key) } })
                    event.currentTarget.blur()
                  }}
                >
                  <KeyCap size="medium" state={filled ? 'on' : undefined}>
                    {key}
                  </KeyCap>
                  <span>{heardText(outcome, t)}</span>
                  {filled && (
                    <span className="heard-confirm">
                      <KeyCap>Enter</KeyCap>
                      {t.action.confirm}
                    </span>
                  )}
                  {!filled && outcome === 'reached' && <small>{t.case.reachedNote}</small>}
                  {!filled && asks && <small>{t.case.asksMore}</small>}
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
