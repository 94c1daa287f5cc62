import type { Language } from '#core/contract/language.ts'
import type { StationView, WrapUpChoice } from '#core/contract/station-view.ts'
import { formatDay, formatTime } from '../../ui/format.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { zoneOf } from '../appointment/zone.ts'
import { useConsole, useConsoleState, useView } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { choiceLabel } from './labels.ts'
import type { Row } from './rows.ts'

/** One way to close the call, with its digit. */
export function ChoiceRow({ row, selected, found }: { row: Row; selected: boolean; found: boolean }) {
  const console = useConsole()
  const { draft } = useConsoleState()
  const view = useView()
  const language = useLanguage()
  const t = useText()
  const { choice, number } = row
  const when = againWhen(choice, view, language)
  return (
    <li>
      <button
        type="button"
        className="choice-row"
        data-filled={selected || undefined}
        data-apart={!found || undefined}
        aria-pressed={selected}
        onClick={() => {
          console.change({ draft: { ...draft, typed: '', row: choice.choice } })
          document.querySelector<HTMLElement>('[data-entry]')?.focus()
        }}
      >
        {number === 0 ? (
          <span className="choice-no-key" />
        ) : (
          <KeyCap size="medium" state={selected ? 'on' : undefined}>
            {number}
          </KeyCap>
        )}
        <span className="choice-code">{choice.code ?? t.wrapUp.temporary}</span>
        <span className="choice-label">{choiceLabel(t, choice)}</span>
        <span className="choice-after">
          {selected ? (
            <>
              <KeyCap>Enter</KeyCap>
              {t.wrapUp.confirm}
            </>
          ) : choice.again === null ? (
            t.wrapUp.notAgain
          ) : when === null ? (
            t.wrapUp.againOpen
          ) : (
            t.wrapUp.againAt(when)
          )}
        </span>
      </button>
    </li>
  )
}

/** 10월 7일 수 14:30; null when it does not come again or no time is set yet. */
export function againWhen(choice: WrapUpChoice, view: StationView, language: Language): string | null {
  const at = choice.again?.at
  if (!at) return null
  const zone = zoneOf(view)
  return `${formatDay(at, zone, language)} ${formatTime(at, zone)}`
}
