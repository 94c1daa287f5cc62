import type { Order } from '../progress/filter.ts'

/** One line of the unfolded tree. */
export type Line =
  | { kind: 'institution'; key: string; folded: boolean; tasks: number; position: number; of: number }
  | { kind: 'task'; key: string; institution: string; position: number; of: number }

export function linesOf(order: Order, folded: ReadonlySet<string>): Line[] {
  return order.flatMap(({ institution, tasks }, at): Line[] => {
    const isFolded = folded.has(institution)
    const head: Line = {
      kind: 'institution',
      key: institution,
      folded: isFolded,
      tasks: tasks.length,
      position: at + 1,
      of: order.length,
    }
    if (isFolded) return [head]
    const below = tasks.map(
      (key, n): Line => ({ kind: 'task', key, institution, position: n + 1, of: tasks.length }),
    )
    return [head, ...below]
  })
}

export type TreeMove = { type: 'to' | 'fold' | 'unfold' | 'choose'; key: string }

/** What a key does in the tree; null for keys that are not the tree's. */
export function moveInTree(lines: Line[], active: number, key: string, perPage: number): TreeMove | null {
  const line = lines[active]
  if (line === undefined) return null
  const to = (index: number): TreeMove => ({
    type: 'to',
    key: lines[Math.min(Math.max(0, index), lines.length - 1)]?.key ?? line.key,
  })
  switch (key) {
    case 'ArrowDown':
      return to(active + 1)
    case 'ArrowUp':
      return to(active - 1)
    case 'PageDown':
      return to(active + perPage)
    case 'PageUp':
      return to(active - perPage)
    case 'Home':
      return to(0)
    case 'End':
      return to(lines.length - 1)
    case 'ArrowRight':
      return line.kind === 'institution' && line.folded ? { type: 'unfold', key: line.key } : to(active + 1)
    case 'ArrowLeft':
      if (line.kind === 'task') return { type: 'to', key: line.institution }
      return line.folded ? to(active - 1) : { type: 'fold', key: line.key }
    case 'Enter':
    case ' ':
      return { type: 'choose', key: line.key }
    default:
      return null
  }
}
