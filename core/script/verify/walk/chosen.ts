import type { Conditions } from '../conditions.ts'
import type { Fn } from '../diagram/functions.ts'
import type { ItemVariable } from '../values/variables.ts'

/**
 * Where the codes of a multiple are chosen as they can be: one at least, and one that excludes the
 * others alone. `onward`: none that ends the interview.
 */
export function chosenSoundly({ codes }: ItemVariable, conditions: Conditions, onward: boolean): Fn {
  const { functions } = conditions
  if (codes.length === 0) return functions.constant(true)
  const done = new Map<string, Fn>()
  const go = (index: number, chosen: 'none' | 'some' | 'exclusive'): Fn => {
    const code = codes[index]
    if (code === undefined) return functions.constant(chosen !== 'none')
    const key = `${index} ${chosen}`
    const known = done.get(key)
    if (known !== undefined) return known
    const barred = (onward && code.ends) || chosen === 'exclusive' || (code.exclusive && chosen !== 'none')
    const made = functions.node(code.level, [
      go(index - 1, chosen),
      barred ? functions.constant(false) : go(index - 1, code.exclusive ? 'exclusive' : 'some'),
    ])
    done.set(key, made)
    return made
  }
  return go(codes.length - 1, 'none')
}

/** Where none of its codes is chosen, as when it is not asked. */
export function noneChosen({ codes }: ItemVariable, conditions: Conditions): Fn {
  const { functions } = conditions
  return codes.reduce(
    (below, { level }) => functions.node(level, [below, functions.constant(false)]),
    functions.constant(true),
  )
}
