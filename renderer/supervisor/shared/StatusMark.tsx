import { StatusSign } from '../../ui/StatusSign.tsx'
import type { Status } from '../progress/standing.ts'
import { useText } from '../texts/text.ts'
import './status-mark.css'

/** A standing as an icon and a word; only what needs a person is in the signal colour. */
export function StatusMark({ status }: { status: Status }) {
  const t = useText()
  switch (status) {
    case 'at-risk':
      return (
        <StatusSign icon="warning" tone="signal">
          {t.status[status]}
        </StatusSign>
      )
    case 'behind':
      return (
        <StatusSign icon="half" tone="plain">
          {t.status[status]}
        </StatusSign>
      )
    case 'reached':
      return <StatusSign icon="check">{t.status[status]}</StatusSign>
    case 'on-plan':
    case 'under-way':
      return <span className="status-mark-word">{t.status[status]}</span>
    default:
      return status satisfies never
  }
}
