import { useEffect, useState } from 'react'
import { useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { spokenKeyed } from './keyed.ts'
import { spokenShown } from './shown.ts'

/** A question is on the screen before it is told: the paint does not wait for it. */
const afterPaint = 50

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
      <Spoken what="shown" text={spokenShown(state, t)} />
      <Spoken what="keyed" text={spokenKeyed(state, t)} />
    </>
  )
}

/** Nothing is left standing when there is nothing to tell: not even for a moment after a sign-out. */
function Spoken({ what, text }: { what: 'shown' | 'keyed'; text: string }) {
  const [told, tell] = useState('')
  useEffect(() => {
    if (text === '') return tell('')
    const soon = setTimeout(() => tell(text), afterPaint)
    return () => clearTimeout(soon)
  }, [text])
  return (
    <p className="visually-hidden" aria-live="polite" data-spoken={what}>
      {text === '' ? '' : told}
    </p>
  )
}
