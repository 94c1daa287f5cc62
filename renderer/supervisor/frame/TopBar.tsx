import { useLanguage, useSay } from '../../ui/language.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { useSharedText } from '../../ui/text.ts'
import type { Centre } from '../centre/centre.ts'
import type { Feed } from '../centre/follow-progress.ts'
import { useText } from '../texts/text.ts'
import { LiveSign } from './LiveSign.tsx'
import { NeedsAHand } from './NeedsAHand.tsx'
import './top-bar.css'

export function TopBar({ feed, centre, onLanguage }: { feed: Feed; centre: Centre; onLanguage: () => void }) {
  const t = useText()
  const shared = useSharedText()
  const say = useSay()
  const other = useLanguage() === 'ko' ? 'en' : 'ko'
  return (
    <header className="top-bar">
      <Mark />
      <nav className="tabs" aria-label={t.tabs}>
        <a className="tab" href="#progress" aria-current="page">
          {t.progress}
        </a>
      </nav>
      <div className="top-bar-facts">
        {feed.progress && (
          <span className="top-bar-study">
            {feed.progress.study.training && <b className="training-mark">{shared.training}</b>}
            <span className="top-bar-title">{say(feed.progress.study.title)}</span>
          </span>
        )}
        {feed.progress && <NeedsAHand progress={feed.progress} centre={centre} />}
        <LiveSign feed={feed} />
        <button type="button" className="language-switch" lang={other} onClick={onLanguage}>
          {t.otherLanguage}
        </button>
      </div>
    </header>
  )
}
