import type { MyDay } from '#core/contract/my-day.ts'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { isAvailable } from '../actions/on.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { replayable } from './replayable.ts'

/** Its own keys: the list is read, and left. */
export function MyDayStrip({ day }: { day: MyDay }) {
  const console = useConsole()
  const state = useConsoleState()
  const t = useText()
  const replays = replayable(day).length > 0 && isAvailable(state)
  const keys: (readonly [cap: string, key: string, label: string])[] = [
    ...(replays
      ? ([
          ['↑ ↓', 'ArrowDown', t.action.move],
          ['Enter', 'Enter', t.myDay.replay],
        ] as const)
      : []),
    ['F8', 'F8', t.action.ownNote],
    ['Esc', 'Escape', t.action.close],
  ]
  return (
    <footer className="key-strip" aria-label={t.signs.keys}>
      <div className="key-strip-side">
        {keys.map(([cap, key, label]) => (
          <button
            key={cap}
            type="button"
            className="key-strip-key"
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => console.press({ key, types: '', at: event.timeStamp, focus: 'other' })}
          >
            <KeyCap>{cap}</KeyCap>
            {label}
          </button>
        ))}
      </div>
    </footer>
  )
}
