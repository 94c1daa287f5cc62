import type { ProgressRates, RateGroup } from '#core/contract/supervisor.ts'
import { formatCount } from '../../ui/format.ts'
import { useSharedText } from '../../ui/text.ts'
import { Unfolding } from '../shared/Unfolding.tsx'
import { useText } from '../texts/text.ts'

const eligible = ['I', 'P', 'R', 'NC', 'O'] as const
const unknown = ['UH', 'UO'] as const

/** RR3 with its formula and what stands in it, so that nobody has to ask which response rate this is. */
export function ResponseRate({ rates }: { rates: ProgressRates }) {
  const t = useText()
  const shared = useSharedText()
  const { counts, e, RR3 } = rates
  const sum = (of: readonly RateGroup[]) => of.reduce((n, group) => n + counts[group], 0)
  return (
    <dd>
      <b>{RR3 === null ? shared.notDefined : formatRate(RR3)}</b>{' '}
      <Unfolding name={t.rr3About} button={t.showFormula}>
        <p>{t.rr3About}</p>
        <p className="formula">
          RR3 = I / (I + P + R + NC + O + e (UH + UO))
          <br />= {formatCount(counts.I)} / ({formatCount(sum(eligible))} + {e === null ? '—' : formatRate(e)}{' '}
          × {formatCount(sum(unknown))}) = {RR3 === null ? shared.notDefined : formatRate(RR3)}
        </p>
        <p>{t.rr3E}</p>
        <dl className="formula-counts">
          {([...eligible, ...unknown, 'NE'] as const).map((group) => (
            <div key={group}>
              <dt>{group}</dt>
              <dd>{formatCount(counts[group])}</dd>
              <dd className="formula-name">{t.group[group]}</dd>
            </div>
          ))}
        </dl>
      </Unfolding>
    </dd>
  )
}

/** Rates as the field writes them: .412, 1.000. */
const formatRate = (rate: number) => rate.toFixed(3).replace(/^0/, '')
