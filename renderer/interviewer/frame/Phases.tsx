import type { CallPhase, CaseScreen } from '#core/contract/station-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../texts/texts.ts'
import './phases.css'

const order = [
  'preparing',
  'dialling',
  'connected',
  'interviewing',
  'wrapping-up',
] as const satisfies CallPhase[]

/** The call's way from preparing to wrapping up, with where it is now. */
export function Phases({ now }: { now: CallPhase }) {
  const t = useText()
  const at = order.indexOf(now)
  return (
    <ol className="phases">
      {order.map((phase, index) => (
        <li
          key={phase}
          data-state={index < at ? 'done' : index === at ? 'current' : 'ahead'}
          aria-current={index === at ? 'step' : undefined}
        >
          {index < at ? <Icon name="check" /> : <span className="phases-dot" />}
          {t.signs.phases[phase]}
        </li>
      ))}
    </ol>
  )
}

/** Somebody answered, and it is not said yet who: only a dialler can tell. */
export function phaseOf({ phase, line }: CaseScreen): CallPhase {
  return line === 'answered' ? 'connected' : phase
}
