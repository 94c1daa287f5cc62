import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { textSizeChanged } from '../../ui/text-size.ts'

/** 44, 36, 30 px, and for whole letters of text 24: see interview.css. */
const steps = 4
const mostLines = 3

/**
 * Steps the question down until it has at most three lines and nothing of the item leaves the screen.
 * Done before paint, once for each thing shown, and again when the window or the reader's setting changes.
 */
export function useFit<E extends HTMLElement>(shown: string): RefObject<E | null> {
  const place = useRef<E>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is what it fits
  useLayoutEffect(() => {
    if (!place.current) return
    fromTheTop(place.current)
    fit(place.current)
  }, [shown])
  useEffect(() => {
    const element = place.current
    if (!element) return
    const again = () => fit(element)
    const scrolled = () => tellMore(element)
    // The reader's setting is put on the page after what stands on it, when both come at once.
    again()
    // A band above, or the window, takes or gives room. It tells the size it found first, too.
    let known = false
    const resized = new ResizeObserver(() => {
      if (known) again()
      known = true
    })
    resized.observe(element)
    // A scroll does not bubble.
    element.addEventListener('scroll', scrolled, { capture: true, passive: true })
    window.addEventListener(textSizeChanged, again)
    // Measured once more with the real font, when it came after the first question.
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', scrolled, { capture: true })
      window.removeEventListener(textSizeChanged, again)
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [])
  return place
}

function fit(element: HTMLElement) {
  stepDown(element)
  tellMore(element)
}

/** A whole letter that still does not fit scrolls by itself: `data-more` says where the rest of it is. */
function tellMore(element: HTMLElement) {
  const more =
    element.dataset.fit === String(steps - 1) ? restOf(element.querySelector('.question-block')) : null
  if (more === (element.dataset.more ?? null)) return
  // What scrolls can be focused, also by those who do not see the sign.
  const question = element.querySelector<HTMLElement>('.question-block')
  if (more === null) {
    delete element.dataset.more
    question?.removeAttribute('tabindex')
  } else {
    element.dataset.more = more
    question?.setAttribute('tabindex', '0')
  }
}

function restOf(question: Element | null): 'below' | 'above' | 'both' | null {
  if (question === null) return null
  const below = question.scrollTop + question.clientHeight < question.scrollHeight - 2
  const above = question.scrollTop > 2
  return below && above ? 'both' : below ? 'below' : above ? 'above' : null
}

function fromTheTop(element: HTMLElement) {
  if (element.dataset.more !== undefined) element.querySelector('.question-block')?.scrollTo({ top: 0 })
}

function stepDown(element: HTMLElement) {
  for (let step = 0; step < steps; step++) {
    if (element.dataset.fit !== String(step)) element.dataset.fit = String(step)
    const tooLong = step < 2 && linesOf(element.querySelector<HTMLElement>('[data-question]')) > mostLines
    if (!tooLong && !isOver(element) && (step >= 2 || !isOver(element.querySelector('.answer-block')))) return
  }
}

/** The answers may reach into the lower edge's padding, or the scale, without the screen being too small. */
function isOver(element: Element | null): boolean {
  return element !== null && element.scrollHeight > element.clientHeight
}

function linesOf(question: HTMLElement | null): number {
  if (!question) return 0
  return Math.round(question.offsetHeight / Number.parseFloat(getComputedStyle(question).lineHeight))
}
