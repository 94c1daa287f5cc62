import { type RefObject, useEffect, useState } from 'react'

/** As long as these letters stand in the box in one piece. */
const mostShown = 8

/**
 * What stands in the entry box and its caret, two pixels in the accent, where the browser would show them.
 * Drawn only while the caret is behind the last character; while the input method composes, or the caret
 * stands elsewhere, the browser's own are shown, which alone knows where it is.
 */
export function DrawnEntry({ shown }: { shown: string }) {
  return (
    <span className="entry-drawn" aria-hidden="true">
      <span>{shown}</span>
      <i />
    </span>
  )
}

/** Whether they are drawn by us now. */
export function useIsDrawn(field: RefObject<HTMLInputElement | null>, shown: string): boolean {
  const [atEnd, setAtEnd] = useState(true)
  useEffect(() => {
    const input = field.current
    if (!input) return
    let composing = false
    const look = () => {
      const { selectionStart, selectionEnd, value } = input
      setAtEnd(!composing && selectionStart === value.length && selectionEnd === value.length)
    }
    const compose = (event: Event) => {
      composing = event.type === 'compositionstart'
      look()
    }
    input.addEventListener('compositionstart', compose)
    input.addEventListener('compositionend', compose)
    document.addEventListener('selectionchange', look)
    return () => {
      input.removeEventListener('compositionstart', compose)
      input.removeEventListener('compositionend', compose)
      document.removeEventListener('selectionchange', look)
    }
  }, [field])
  return atEnd && shown.length <= mostShown
}
