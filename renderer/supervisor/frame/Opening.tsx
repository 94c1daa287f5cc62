import type { Feed } from '../centre/follow-progress.ts'
import { useText } from '../texts/text.ts'
import './opening.css'

/** What stands where the page will be, before the first figures came. */
export function Opening({ feed }: { feed: Feed }) {
  const t = useText()
  return (
    <main className="opening">
      <h1>{t.progress}</h1>
      <p>{feed.type === 'signed-out' ? t.signedOutHelp : t.opening}</p>
    </main>
  )
}
