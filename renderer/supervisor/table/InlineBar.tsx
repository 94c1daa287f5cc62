import './inline-bar.css'

/** Done against target: a tick at the plan to date, hatched what is missing up to it. Said in the cells beside. */
export function InlineBar({ done, target, plan }: { done: number; target: number; plan: number | null }) {
  const part = (value: number) => `${target === 0 ? 0 : Math.min(100, (value / target) * 100)}%`
  return (
    <span className="inline-bar" aria-hidden="true">
      {plan !== null && done < plan && <span className="inline-bar-missing" style={{ width: part(plan) }} />}
      <span className="inline-bar-done" style={{ width: part(done) }} />
      {plan !== null && <span className="inline-bar-plan" style={{ left: part(plan) }} />}
    </span>
  )
}
