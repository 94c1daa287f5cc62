import { type RefObject, useLayoutEffect } from 'react'

/** As in frame.css: there the page is longer than the window. */
const isSmall = () => {
  query ??= matchMedia('(max-width: 1099px), (max-height: 559px)')
  return query.matches
}
let query: MediaQueryList | null = null

/**
 * Where the window is small, or zoomed, a new question is shown from its top, with the entry box if there
 * is room for both, and what is keyed comes into sight: the entry box first, then the answer it points at.
 */
export function useInSight(place: RefObject<HTMLElement | null>, shown: string, keyed: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is shown then
  useLayoutEffect(() => {
    if (!isSmall()) return
    place.current?.scrollIntoView({ block: 'start' })
    place.current?.querySelector('.entry-place')?.scrollIntoView({ block: 'nearest' })
    const question = place.current?.querySelector('.question-block')
    if (question && question.getBoundingClientRect().top < 0) question.scrollIntoView({ block: 'start' })
  }, [place, shown])
  useLayoutEffect(() => {
    if (!isSmall() || keyed === '') return
    for (const what of ['.entry-place', '[data-filled]'])
      place.current?.querySelector(what)?.scrollIntoView({ block: 'nearest' })
  }, [place, keyed])
}

/**
 * Moves such a page on by most of a window while the question reaches beyond it. False when there is no
 * more of it that way.
 */
export function readOnPage(by: 1 | -1): boolean {
  const question = isSmall() ? document.querySelector('.question-block') : null
  if (!question) return false
  const { top, bottom } = question.getBoundingClientRect()
  const isThere = by === 1 ? bottom > innerHeight : top < 0
  if (isThere) scrollBy({ top: by * innerHeight * 0.6 })
  return isThere
}
