import { maySignOut } from '../actions/sign-out.ts'
import { useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** Asks before leaving; in a call it says what comes first. */
export function SignOutPanel() {
  const state = useConsoleState()
  const t = useText()
  const may = maySignOut(state)
  const { name } = state.view?.screen ?? {}
  return (
    <Dialog
      title={t.action.signOut}
      about={may ? t.signOut.about : t.signOut.notInCall}
      done={may ? t.signOut.done : null}
    >
      {may && name === 'case' && <p className="dialog-doubt">{t.signOut.caseGoesBack}</p>}
      {may && name === 'break' && <p className="dialog-doubt">{t.signOut.breakEnds}</p>}
      {!may && <p>{name === 'wrap-up' ? t.signOut.fromWrapUp : t.signOut.fromCall}</p>}
    </Dialog>
  )
}
