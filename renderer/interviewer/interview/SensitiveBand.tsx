import type { InterviewScreen } from '#core/contract/station-view.ts'
import { formatSpan } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { opened } from '../console/panels.ts'
import { useConsole } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'

/** The confidential section: whether its statement was read, that nobody looks on, and how to read it again. */
export function SensitiveBand({ screen }: { screen: InterviewScreen }) {
  const console = useConsole()
  const t = useText()
  const { confidentialityReadAt: readAt } = screen
  const unread = readAt === null && !screen.prompt.confidentiality
  return (
    <section className="sensitive-band" aria-label={t.interview.sensitive} data-unread={unread || undefined}>
      <span>
        <Icon name="lock" />
        {t.interview.sensitive}
      </span>
      {readAt !== null && <span>{t.interview.statementRead(formatSpan(readAt))}</span>}
      {unread && (
        <span>
          <Icon name="warning" />
          {t.interview.statementNotRead}
        </span>
      )}
      <span>
        <Icon name="hidden" />
        {t.interview.liveClosed}
      </span>
      <button
        type="button"
        className="sensitive-again"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => console.change(opened(console.state(), { name: 'confidentiality' }))}
      >
        {readAt === null ? t.interview.readIt : t.interview.readAgain}
        <KeyCap>*</KeyCap>
      </button>
    </section>
  )
}
