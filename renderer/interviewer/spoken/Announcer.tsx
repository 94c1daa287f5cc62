import { useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { spokenKeyed } from './keyed.ts'
import { spokenShown } from './shown.ts'

/**
 * What whoever listens to the screen is told without looking for it: each new thing that is shown, and
 * what was keyed on it. The two places stand there from the beginning, on every screen: a reader of the
 * screen tells what changes in a place it knows, not what a new place brings with it.
 */
export function Announcer() {
  const state = useConsoleState()
  const t = useText()
  return (
    <>
      <p className="visually-hidden" aria-live="polite" data-spoken="shown">
        {spokenShown(state, t)}
      </p>
      <p className="visually-hidden" aria-live="polite" data-spoken="keyed">
        {spokenKeyed(state, t)}
      </p>
    </>
  )
}
