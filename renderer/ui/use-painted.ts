import { useEffect, useState } from 'react'

/**
 * Whether this thing has been painted. What stands beside a question follows it a frame later, so that the
 * question never waits for it: see `useKept`.
 */
export function usePainted(thing: string): boolean {
  const [painted, setPainted] = useState(thing)
  useEffect(() => afterPaint(() => setPainted(thing)), [thing])
  return painted === thing
}

/** Runs something once what stands in the document now has been painted; returns how to forget it. */
export function afterPaint(run: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined
  // A frame's callback runs before its paint, a task that is put behind it after.
  const frame = requestAnimationFrame(() => {
    task = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(task)
  }
}

/** `value` as it was of the thing before, until this one has been painted; from then on as it is. */
export function useKept<T>(value: T, isPainted: boolean): T {
  const [kept, keep] = useState(value)
  if (isPainted && kept !== value) keep(value)
  return isPainted ? value : kept
}
