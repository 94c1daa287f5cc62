import { useEffect, useState } from 'react'
import type { Centre } from './centre.ts'
import { type Feed, followProgress } from './follow-progress.ts'

export function useFeed(centre: Centre): Feed {
  const [feed, show] = useState<Feed>({ type: 'opening', progress: null })
  useEffect(() => {
    const closed = new AbortController()
    void followProgress(centre, show, closed.signal)
    return () => closed.abort()
  }, [centre])
  return feed
}
