import type { RateGroup } from '#core/contract/supervisor.ts'

/**
 * AAPOR groups in their own order; 'open' holds the cases without a disposition yet, 'unlisted' codes
 * that are not AAPOR's: they are shown, so that no case is missing from a sum.
 */
export const groups = ['I', 'P', 'R', 'NC', 'O', 'UH', 'UO', 'NE', 'unlisted', 'open'] as const
export type Group = RateGroup | 'unlisted' | 'open'

export function groupOf(code: string): Group {
  if (code === '') return 'open'
  return rules.find(([start]) => code.startsWith(start))?.[1] ?? 'unlisted'
}

const rules: [start: string, group: RateGroup][] = [
  ['1.1', 'I'],
  ['1.2', 'P'],
  ['2.1', 'R'],
  ['2.2', 'NC'],
  ['2.3', 'O'],
  ['3.1', 'UH'],
  ['3.', 'UO'],
  ['4.', 'NE'],
]

export interface DispositionGroup {
  group: Group
  count: number
  dispositions: { code: string; count: number }[]
}

/** The dispositions behind one or several tasks, grouped, empty ones left out. */
export function dispositionGroups(tasks: { dispositions: Record<string, number> }[]): DispositionGroup[] {
  const counts = new Map<string, number>()
  for (const task of tasks) {
    for (const [code, count] of Object.entries(task.dispositions)) {
      if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count)
    }
  }
  return groups
    .map((group) => {
      const dispositions = [...counts]
        .filter(([code]) => groupOf(code) === group)
        .map(([code, count]) => ({ code, count }))
        .toSorted((a, b) => a.code.localeCompare(b.code))
      return { group, count: dispositions.reduce((n, one) => n + one.count, 0), dispositions }
    })
    .filter((group) => group.count > 0)
}
