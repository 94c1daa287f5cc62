import { readOnPage } from './use-in-sight.ts'

/**
 * Scrolls a text that is longer than the screen by what is seen of it, less a line. False when there is
 * no rest that way: then the arrow is for the options.
 */
export function readOn(by: 1 | -1): boolean {
  const interview = document.querySelector<HTMLElement>('.interview')
  const more = interview?.dataset.more
  const isThere = more === 'both' || more === (by === 1 ? 'below' : 'above')
  const question = isThere ? interview?.querySelector('.question-block') : null
  if (!question) return readOnPage(by)
  question.scrollBy({ top: by * Math.max(80, question.clientHeight - 48) })
  return true
}
