import { KeyCap } from '../../ui/KeyCap.tsx'
import { choiceAt, choicesOf, digitAt, pointAt } from '../console/panel-choices.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { PointedAt } from '../spoken/PointedAt.tsx'

/** The choices of a panel, one digit each. Nothing is preselected; Enter confirms. */
export function PanelChoices({
  selected,
  words,
}: {
  selected: number | null
  /** The words of each choice. */
  words: Record<string, string>
}) {
  const console = useConsole()
  const state = useConsoleState()
  const pointedAt = selected === null ? undefined : choiceAt(choicesOf(state), selected)
  return (
    <>
      <ul>
        {choicesOf(state).map((choice, index) => {
          const digit = digitAt(index)
          return (
            <li key={choice}>
              <button
                type="button"
                className="dialog-row"
                tabIndex={-1}
                data-filled={selected === digit || undefined}
                aria-pressed={selected === digit}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => console.change(pointAt(state, digit))}
              >
                <KeyCap size="medium" state={selected === digit ? 'on' : undefined}>
                  {digit}
                </KeyCap>
                <span>{words[choice] ?? choice}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <PointedAt>{pointedAt === undefined ? null : `${selected} ${words[pointedAt] ?? pointedAt}`}</PointedAt>
    </>
  )
}
