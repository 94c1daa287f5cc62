import { KeyCap } from '../../ui/KeyCap.tsx'
import { type Action, capOf, placeOf } from '../actions/action.ts'
import { actions } from '../actions/registry.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import './key-strip.css'

/** The keys that do something here, made from the actions. The pad's operators stand at the right. */
export function KeyStrip() {
  const state = useConsoleState()
  const t = useText()
  const applying = actions.filter((action) => action.applies({ ...state, panel: null }))
  const pad = applying.filter((action) => placeOf(action, state) === 'right')
  return (
    <footer className="key-strip" aria-label={t.signs.keys}>
      <div className="key-strip-side">
        {applying
          .filter((action) => placeOf(action, state) === 'left')
          .map((action) => (
            <StripKey key={action.name} action={action} />
          ))}
      </div>
      <div className="key-strip-side">
        {pad.length > 3 && <span className="key-strip-pad">{t.action.numberPad}</span>}
        {pad.map((action) => (
          <StripKey key={action.name} action={action} />
        ))}
      </div>
    </footer>
  )
}

function StripKey({ action }: { action: Action }) {
  const console = useConsole()
  const state = useConsoleState()
  const t = useText()
  const [key = null] = action.keys
  return (
    <button
      type="button"
      className="key-strip-key"
      // The focus stays where it was: a click here is a key press.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => console.press({ key, types: '', at: event.timeStamp, focus: 'other' })}
    >
      <KeyCap>{capOf(action, state)}</KeyCap>
      {action.label(t, state)}
    </button>
  )
}
