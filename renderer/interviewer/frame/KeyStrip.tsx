import { memo } from 'react'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { type Action, capOf, placeOf } from '../actions/action.ts'
import { actions } from '../actions/registry.ts'
import type { ConsoleState } from '../console/state.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import type { ConsoleTexts } from '../texts/ko.ts'
import { useText } from '../texts/texts.ts'
import './key-strip.css'

/** The keys that do something here, made from the actions. The pad's operators stand at the right. */
export function KeyStrip() {
  const state = useConsoleState()
  const t = useText()
  const bare = { ...state, panel: null }
  const here = actions.filter((action) => action.applies(bare) || action.stays?.(bare))
  return (
    <footer className="key-strip" aria-label={t.signs.keys}>
      <div className="key-strip-side">
        {here
          .filter((action) => placeOf(action, state) === 'left')
          .map((action) => (
            <StripKey key={action.name} {...keyOf(action, state, t)} off={!action.applies(bare)} />
          ))}
      </div>
      <PadKeys applying={here} />
    </footer>
  )
}

/** The call's own keys round the pad's digits. */
export function PadKeys({ applying }: { applying: readonly Action[] }) {
  const state = useConsoleState()
  const t = useText()
  const pad = applying.filter((action) => placeOf(action, state) === 'right')
  return (
    <div className="key-strip-side">
      {pad.length > 3 && <span className="key-strip-pad">{t.action.numberPad}</span>}
      {pad.map((action) => (
        <StripKey key={action.name} {...keyOf(action, state, t)} off={false} />
      ))}
    </div>
  )
}

const keyOf = (action: Action, state: ConsoleState, t: ConsoleTexts) => ({
  press: action.keys[0] ?? null,
  cap: capOf(action, state),
  label: action.label(t, state),
})

interface StripKeyFacts {
  press: string | null
  cap: string
  label: string
  /** Keeps its place, and does nothing now. */
  off: boolean
}

/** Most keys are the same from one question to the next: only what changed is made anew. */
const StripKey = memo(({ press, cap, label, off }: StripKeyFacts) => {
  const console = useConsole()
  return (
    <button
      type="button"
      className="key-strip-key"
      disabled={off}
      // The focus stays where it was: a click here is a key press.
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => console.press({ key: press, types: '', at: event.timeStamp, focus: 'other' })}
    >
      <KeyCap state={off ? 'off' : undefined}>{cap}</KeyCap>
      {label}
    </button>
  )
})
StripKey.displayName = 'StripKey'
