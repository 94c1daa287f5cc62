import { useEffect, useState } from 'react'
import { useConsoleState } from '../console/use-console.ts'

/** Whole seconds until one may try again, counting down from when the station said so. */
export function useWaitLeft(waitSeconds: number): number {
  const { viewAt } = useConsoleState()
  const left = () => Math.max(0, Math.ceil(waitSeconds - (performance.now() - viewAt) / 1000))
  const [, tick] = useState(0)
  const waiting = left() > 0
  useEffect(() => {
    if (!waiting) return
    const timer = setInterval(() => tick((n) => n + 1), 250)
    return () => clearInterval(timer)
  }, [waiting])
  return left()
}
