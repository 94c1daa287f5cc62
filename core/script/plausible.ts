import type { Facts } from '../interview/interview.ts'
import type { Script, ValueDefinition } from './definition.ts'

/** Invented values for a script's study and case values, to hear how it reads without a real case. */
export function plausibleFacts({ values }: Pick<Script, 'values'>): Facts {
  return Object.fromEntries([...values].map(([name, value]) => [name, plausible(name, value)]))
}

const usual: Facts = {
  institution: { ko: '가온시청', en: 'Gaon City Hall' },
  task: { ko: '건축허가', en: 'building permits' },
  agency: { ko: '한빛조사', en: 'Hanbit Research' },
  call_back: '02-000-0100',
  period_from: '2012-07',
  period_to: '2013-06',
}

function plausible(name: string, value: ValueDefinition): Facts[string] {
  const known = usual[name]
  switch (value.type) {
    case 'one-of':
      return value.values[0]?.value ?? ''
    case 'month':
      return known ?? '2013-01'
    case 'date':
      return '2013-03-18'
    case 'number':
      return value.default ?? 1
    case 'yes-no':
      return value.default ?? false
    case 'text':
      return value.default ?? known ?? { ko: `(${name})`, en: `(${name})` }
    default:
      return value satisfies never
  }
}
