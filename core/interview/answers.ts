import type { Answers, Value } from '../script/condition/evaluate.ts'
import { valueOf } from '../script/condition/evaluate.ts'
import type { Interview } from './interview.ts'

/** The reader that conditions look through: answers on the route, computed values, facts, quota cells. */
export function answersOf(interview: Pick<Interview, 'compiled' | 'given' | 'facts' | 'full'>): Answers {
  const { compiled, given, facts, full } = interview
  const { script } = compiled
  const worked = new Map<string, Value>()
  const answers: Answers = {
    valueOf(name): Value {
      const response = given.get(name)
      if (response !== undefined)
        return response.missing === undefined ? (response.value ?? undefined) : undefined
      const computed = script.computed.get(name)
      if (computed === undefined) return factOf(name)
      // Once each: a chain in which each needs the one before twice would double with every link.
      if (!worked.has(name)) worked.set(name, valueOf(computed.value, answers))
      return worked.get(name)
    },
    isMissing: (item) => given.get(item)?.missing !== undefined,
    bracketOf(name) {
      const item = script.items.get(name)
      const response = given.get(name)
      if (item?.kind !== 'brackets' || response === undefined || response.missing !== undefined)
        return undefined
      return item.brackets.find(({ code }) => code === response.value)?.value
    },
    isFull(name) {
      const quota = script.quotas.find((quota) => quota.name === name)
      if (quota === undefined || full.length === 0) return false
      return full.includes([name, ...quota.cell.map((item) => given.get(item)?.value)].join(':'))
    },
  }
  const factOf = (name: string): Value => {
    const fact = facts[name]
    if (typeof fact === 'object') return fact.ko
    if (fact !== undefined) return fact
    const definition = script.values.get(name)
    if (definition === undefined || !('default' in definition) || definition.default === null)
      return undefined
    return typeof definition.default === 'object' ? definition.default.ko : definition.default
  }
  return answers
}
