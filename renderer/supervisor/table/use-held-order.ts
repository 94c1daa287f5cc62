import { useMemo, useState } from 'react'
import { type Filter, type Order, orderOf, sameOrder } from '../progress/filter.ts'
import type { Table } from '../progress/table.ts'

/**
 * Figures change in place while someone reads: from the moment a person is at the table (`inUse`) the
 * order they see stays, until they filter, ask for a new one, or leave.
 */
export function useHeldOrder(table: Table, start: Filter) {
  const [filter, setFilter] = useState(start)
  const [held, setHeld] = useState<Order | null>(null)
  const now = useMemo(() => orderOf(table, filter), [table, filter])
  const kept = held !== null && held.length > 0
  return {
    filter,
    order: kept ? held : now,
    /** The figures would now be sorted otherwise than they are shown. */
    stale: kept && !sameOrder(held, now),
    renew: () => setHeld(now),
    setFilter: (next: Filter) => {
      setFilter(next)
      if (held !== null) setHeld(orderOf(table, next))
    },
    setInUse: (inUse: boolean) => setHeld((before) => (inUse ? (before ?? now) : null)),
  }
}
