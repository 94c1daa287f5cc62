import { useEffect, useRef, useState } from 'react'

/**
 * `value` as it was of the thing before, until this one has been painted: what stands beside a question
 * follows it a frame later, so that the question never waits for it. As long as `of` is the same, `value`
 * is shown as it is.
 */
export function useAfterPaint<T>(value: T, of: string): T {
  const [painted, setPainted] = useState(of)
  const kept = useRef(value)
  const isShown = painted === of
  useEffect(() => {
    if (isShown) kept.current = value
  })
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined
    // A frame's callback runs before its paint, a task that is put behind it after.
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setPainted(of))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(task)
    }
  }, [of])
  return isShown ? value : kept.current
}
