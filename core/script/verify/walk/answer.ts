import type { Assignment } from '../diagram/costs.ts'
import type { WrittenAnswer } from '../finding.ts'
import type { ItemVariable } from '../values/variables.ts'

/** What became of an item as a line of an answers file says it. */
export function answerTo(variable: ItemVariable, index: number, values: Assignment): WrittenAnswer {
  const { item, codes } = variable
  const became = variable.became[index]
  if (became === undefined || became.state === 'not-asked') throw new Error(`${item.id} was not asked`)
  if (became.state === 'missing') return became.missing
  switch (item.kind) {
    case 'statement':
      return 'continue'
    case 'multiple': {
      const chosen = codes.filter(({ level }) => values.get(level) === 1).map(({ code }) => code)
      if (chosen.length > 0) return chosen.sort((a, b) => a - b)
      const open = item.options.find(({ end }) => end === null) ?? item.options[0]
      return [open?.code ?? 0]
    }
    case 'likert-two-step':
      return agreementOf(became.value as number)
    case 'choice':
    case 'brackets':
    case 'number':
    case 'date':
    case 'text':
      return became.value as number | string
    default:
      return item satisfies never
  }
}

/** 1..7 as it is keyed: a direction, then how much. */
function agreementOf(value: number): WrittenAnswer {
  if (value === 4) return { direction: 'neutral' }
  return { direction: value > 4 ? 'yes' : 'no', intensity: Math.abs(value - 4) as 1 | 2 | 3 }
}
