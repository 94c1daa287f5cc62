import { type RefObject, useLayoutEffect, useState } from 'react'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useText } from '../texts/texts.ts'

/**
 * Below a long list: which part of it is on the screen, and that there is more. Brings what was keyed
 * or found into sight.
 */
export function MoreInList({
  list,
  shown,
  towards,
  found,
  of,
}: {
  list: RefObject<HTMLUListElement | null>
  /** Changes whenever something else is keyed. */
  shown: string
  /** The code to bring into sight: keyed, found or kept last. */
  towards: number | null
  found: { letters: string; count: number } | null
  of: number
}) {
  const t = useText()
  const [part, setPart] = useState({ from: 1, to: of, above: false, below: false })
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else was keyed then
  useLayoutEffect(() => {
    const element = list.current
    if (!element) return
    element.querySelector(`[data-option="${towards}"]`)?.scrollIntoView({ block: 'nearest' })
    const look = () => setPart(partInSight(element))
    look()
    element.addEventListener('scroll', look)
    const resized = new ResizeObserver(look)
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', look)
      resized.disconnect()
    }
  }, [list, shown, towards])
  const { from, to, above, below } = part
  return (
    <p className="answer-more">
      <span>
        {found ? t.interview.listFound(found.letters, found.count, of) : t.interview.listPart(from, to, of)}
      </span>
      {(above || below) && (
        <span className="answer-more-keys">
          <KeyCap state={above ? undefined : 'off'}>↑</KeyCap>
          <KeyCap state={below ? undefined : 'off'}>↓</KeyCap>
          {t.interview.listMore}
        </span>
      )}
      <span className="answer-more-find">{t.interview.findByLetters}</span>
    </p>
  )
}

/** The rows that can be read now, counted from one; a row counts when more than half of it shows. */
function partInSight(list: HTMLElement) {
  const { top, bottom } = list.getBoundingClientRect()
  const middles = [...list.children].map((row) => {
    const box = row.getBoundingClientRect()
    return (box.top + box.bottom) / 2
  })
  const inSight = middles.flatMap((middle, index) => (middle > top && middle < bottom ? [index + 1] : []))
  return {
    from: inSight[0] ?? 0,
    to: inSight.at(-1) ?? 0,
    above: list.scrollTop > 1,
    below: list.scrollTop + list.clientHeight < list.scrollHeight - 1,
  }
}
