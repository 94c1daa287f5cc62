import { formatTime, formatTimeToTheSecond } from '../../ui/format.ts'
import { StatusSign } from '../../ui/StatusSign.tsx'
import type { Feed } from '../centre/follow-progress.ts'
import { useTimeZone } from '../shared/time-zone.tsx'
import { useText } from '../texts/text.ts'

/** Whether the figures are of now; if not, of when. Only changes of the state are said aloud. */
export function LiveSign({ feed }: { feed: Feed }) {
  const t = useText()
  const zone = useTimeZone()
  const at = feed.progress?.at
  switch (feed.type) {
    case 'opening':
      return <Sign icon="link">{t.opening}</Sign>
    case 'live':
      return (
        <Sign icon="link">
          {t.live} <span aria-hidden="true">· {formatTimeToTheSecond(feed.progress.at, zone)}</span>
        </Sign>
      )
    case 'reconnecting':
      return (
        <Sign icon="offline" bold>
          {at === undefined ? t.reconnecting : t.asOf(formatTime(at, zone))}
        </Sign>
      )
    case 'signed-out':
      return (
        <Sign icon="lock" bold>
          {at === undefined ? t.signedOut : t.signedOutAsOf(formatTime(at, zone))}
        </Sign>
      )
    default:
      return feed satisfies never
  }
}

function Sign(sign: { icon: 'link' | 'offline' | 'lock'; bold?: boolean; children: React.ReactNode }) {
  return (
    <output className="live-sign">
      <StatusSign icon={sign.icon} tone={sign.bold ? 'bold' : 'plain'}>
        {sign.children}
      </StatusSign>
    </output>
  )
}
