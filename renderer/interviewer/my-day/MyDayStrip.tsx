import { KeyCap } from '../../ui/KeyCap.tsx'
import { useConsole } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'

/** Its own keys: the list is read, and left. */
export function MyDayStrip() {
  const console = useConsole()
  const t = useText()
  const keys: [cap: string, key: string, label: string][] = [
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
