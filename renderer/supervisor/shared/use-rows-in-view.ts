import { useCallback, useState } from 'react'
import { useSize } from './use-size.ts'

/** Rows drawn above and below those in view, so that scrolling shows no gap. */
const SPARE = 8

/**
 * Draws only the rows in view of a scrolling element, and always the one that is active. All are one
 * height, the element's `--row`, and so is the head that sticks to its top. Put `ref` and `onScroll` on
 * the element, and `height` on the one child that holds the rows.
 */
export function useRowsInView(count: number, active: number | null) {
  const [ref, { height: viewHeight, row }] = useSize<HTMLTableElement>()
  const [top, setTop] = useState(0)
  const onScroll = useCallback(() => setTop(ref.current?.scrollTop ?? 0), [ref])
  const first = Math.max(0, Math.min(Math.floor(top / row), count) - SPARE)
  const last = Math.min(count, Math.ceil((top + viewHeight) / row) + SPARE)

  const bringIntoView = useCallback(
    (index: number) => {
      const element = ref.current
      if (element === null) return
      const bottom = (index + 2) * row - element.clientHeight
      if (index * row < element.scrollTop) element.scrollTop = index * row
      else if (bottom > element.scrollTop) element.scrollTop = bottom
    },
    [ref, row],
  )
  const indices = Array.from({ length: Math.max(0, last - first) }, (_, n) => first + n)
  if (active !== null && active < first) indices.unshift(active)
  if (active !== null && active >= last && active < count) indices.push(active)
  const perPage = Math.max(1, Math.floor(viewHeight / row) - 2)
  return { ref, onScroll, indices, row, height: count * row, perPage, bringIntoView }
}
