import { KeyCap } from '../../ui/KeyCap.tsx'
import { capOf } from '../actions/action.ts'
import { actions } from '../actions/registry.ts'
import { useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { Dialog } from './Dialog.tsx'

/** F1: all keys of this screen, or of what is open on it, made from the actions. */
export function KeysPanel() {
  const console = useConsoleState()
  const state = { ...console, panel: console.beneath.at(-1) ?? null }
  const t = useText()
  const here = actions.filter((action) => action.name === 'close' || action.applies(state))
  const isCalendar = state.panel?.name === 'appointment'
  const { name } = state.view?.screen ?? {}
  const letters = state.panel === null && (name === 'interview' || name === 'wrap-up')
  return (
    <Dialog title={t.dialog.keys} done={null} tells="">
      <dl className="dialog-keys">
        {here.map((action) => (
          <Pair
            key={action.name}
            caps={[capOf(action, state), action.secondCap]}
            label={action.label(t, state)}
          />
        ))}
        {isCalendar && <Pair caps={['← → ↑ ↓']} label={t.action.pickTime} />}
        {letters && <Pair caps={[t.dialog.lettersCap]} label={t.dialog.letters} />}
        <Pair caps={['Tab']} label={t.dialog.tab} />
      </dl>
    </Dialog>
  )
}

function Pair({ caps, label }: { caps: (string | undefined)[]; label: string }) {
  return (
    <>
      <dt>{caps.map((cap) => cap && <KeyCap key={cap}>{cap}</KeyCap>)}</dt>
      <dd>{label}</dd>
    </>
  )
}
