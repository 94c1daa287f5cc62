import type { Expression } from '../condition/expression.ts'

/**
 * The conditions of which an item's was put together, each as it is written: those of turns and blocks
 * round it, then its own. A conjunction that was put together stands where its right part stands.
 */
export function partsOfWhen(when: Expression | null): Expression[] {
  if (when === null) return []
  if (when.type !== 'and' || when.start !== when.right.start || when.end !== when.right.end) return [when]
  return [...partsOfWhen(when.left), when.right]
}
