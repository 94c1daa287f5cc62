import { KeyCap } from '../../ui/KeyCap.tsx'
import { useText } from '../texts/texts.ts'

/** The appointment's own keys: most of the call's are out of reach while a time is agreed. */
export function AppointmentStrip() {
  const t = useText()
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
    </footer>
  )
}
