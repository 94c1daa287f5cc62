import { type RefObject, useEffect, useMemo, useState } from 'react'
import { type Filter, type Order, orderOf, sameOrder } from '../progress/filter.ts'
import type { Table } from '../progress/table.ts'

/**
 * Figures change in place while someone reads: the order they were given stays until the filter
 * changes, the person asks for a new one, or nobody is at the table any more.
 */
export function useHeldOrder(table: Table, filter: Filter, place: RefObject<HTMLElement | null>) {
  const now = useMemo(() => orderOf(table, filter), [table, filter])
  const [held, hold] = useState<{ filter: Filter; order: Order }>({ filter, order: now })
  const current = held.filter === filter && held.order.length > 0
  const stale = current && !sameOrder(held.order, now)
  useEffect(() => {
    if (!current || (stale && !place.current?.matches(':hover, :focus-within'))) hold({ filter, order: now })
  }, [current, stale, place, filter, now])
  return { order: current ? held.order : now, stale, renew: () => hold({ filter, order: now }) }
}
