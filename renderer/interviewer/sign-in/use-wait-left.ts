import { useEffect, useState } from 'react'
import { useConsoleState } from '../console/use-console.ts'
import { waitLeft } from './wait-left.ts'

/** Whole seconds until one may try again, counting down. */
export function useWaitLeft(): number {
  const state = useConsoleState()
  const left = waitLeft(state, performance.now())
  const [, tick] = useState(0)
  const waiting = left > 0
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => tick((n) => n + 1), 250)
    return () => clearInterval(timer)
  }, [waiting])
  return left
}
