import { KeyCap } from '../../ui/KeyCap.tsx'
import { actions } from '../actions/registry.ts'
import { workPanel } from '../console/panels.ts'
import { useConsoleState } from '../console/use-console.ts'
import { PadKeys } from '../frame/KeyStrip.tsx'
import { useText } from '../texts/texts.ts'

/** The appointment's own keys, and the call's that are never out of reach. */
export function AppointmentStrip() {
  const state = useConsoleState()
  const t = useText()
  const panel = workPanel(state)
  const applying = actions.filter((action) => action.applies({ ...state, panel }))
  const keys = [
    ['← → ↑ ↓', t.action.pickTime],
    ['1 2', t.appointment.kind],
    ['Tab', t.action.nextField],
    ['Enter', t.action.makeAppointment],
    ['Esc', t.action.giveUp],
  ]
  return (
    <footer className="key-strip" aria-label={t.signs.keys}>
      <div className="key-strip-side">
        {keys.map(([cap, label]) => (
          <span key={cap} className="key-strip-key">
            <KeyCap>{cap}</KeyCap>
            {label}
          </span>
        ))}
      </div>
      <PadKeys applying={applying} />
    </footer>
  )
}
