import { useMemo, useState } from 'react'
import { LanguageProvider } from '../ui/language.tsx'
import type { Centre } from './centre/centre.ts'
import { useFeed } from './centre/use-feed.ts'
import { Opening } from './frame/Opening.tsx'
import { startLanguage, switchLanguage } from './frame/start-language.ts'
import { TopBar } from './frame/TopBar.tsx'
import { ProgressPage } from './ProgressPage.tsx'
import { browserTimeZone, TimeZone } from './shared/time-zone.tsx'

/** The supervisor's window. The figures come from the feed alone; the page keeps none of its own. */
export function Supervisor({ centre }: { centre: Centre }) {
  const [language, setLanguage] = useState(startLanguage)
  const feed = useFeed(centre)
  const zone = feed.progress?.study.timeZone
  const timeZone = useMemo(() => zone ?? browserTimeZone(), [zone])
  return (
    <LanguageProvider language={language}>
      <TimeZone value={timeZone}>
        <TopBar feed={feed} centre={centre} onLanguage={() => setLanguage(switchLanguage(language))} />
        {feed.progress === null ? (
          <Opening feed={feed} />
        ) : (
          <ProgressPage progress={feed.progress} centre={centre} />
        )}
      </TimeZone>
    </LanguageProvider>
  )
}
