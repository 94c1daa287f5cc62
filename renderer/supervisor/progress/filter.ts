import { getChoseong } from 'es-hangul'
import { orderInstitutions, orderTasks } from './order.ts'
import type { Table } from './table.ts'

export interface Filter {
  which: 'needs-a-hand' | 'all'
  /** Part of an institution's or a task's name, in either language, or its initials (ㄱㅇㅅ). */
  query: string
}

/** Which institutions are shown, in which order, with which of their tasks: keys only. */
export type Order = { institution: string; tasks: string[] }[]

/**
 * An institution whose own name fits shows all its tasks; else only the tasks that fit. Institutions
 * left without tasks are not shown.
 */
export function orderOf(table: Table, filter: Filter): Order {
  const fits = matcherOf(filter.query)
  const order: Order = []
  for (const row of orderInstitutions(table.institutions)) {
    const wholeFits = fits(row.of.name, row.of.nameEn)
    const tasks = row.tasks.filter(
      (task) =>
        (wholeFits || fits(task.of.name, task.of.nameEn)) &&
        (filter.which === 'all' || task.status === 'at-risk' || task.status === 'behind'),
    )
    if (tasks.length > 0)
      order.push({ institution: row.key, tasks: orderTasks(tasks).map((task) => task.key) })
  }
  return order
}

export function sameOrder(a: Order, b: Order): boolean {
  return (
    a.length === b.length &&
    a.every((group, at) => {
      const other = b[at]
      return (
        other?.institution === group.institution &&
        other.tasks.length === group.tasks.length &&
        group.tasks.every((key, n) => key === other.tasks[n])
      )
    })
  )
}

type Matcher = (name: string, nameEn: string | null) => boolean

function matcherOf(query: string): Matcher {
  const wanted = query.replaceAll(/\s/g, '').toLowerCase()
  if (wanted === '') return () => true
  const initials = /^[ㄱ-ㅎ]+$/.test(wanted)
  return (name, nameEn) =>
    plain(name).includes(wanted) ||
    (initials && initialsOf(name).includes(wanted)) ||
    (nameEn !== null && plain(nameEn).includes(wanted))
}

const plain = (name: string) => name.replaceAll(/\s/g, '').toLowerCase()

/** Names repeat from event to event; their initials are worked out once. */
const known = new Map<string, string>()
function initialsOf(name: string): string {
  let initials = known.get(name)
  if (initials === undefined) {
    initials = getChoseong(name).replaceAll(/\s/g, '')
    known.set(name, initials)
  }
  return initials
}
