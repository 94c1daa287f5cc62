import type { HandOver as HandOverFacts, LineEvent } from '#core/contract/dialler.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../texts/texts.ts'

/** Beside the number while it rings: who dials, what became of it, and what is heard of the line. */
export function HandOver({
  handOver,
  line,
}: {
  handOver: HandOverFacts | undefined
  line: LineEvent | undefined
}) {
  const t = useText()
  if (line !== undefined)
    return (
      <p className="case-hand-over" role="status">
        {t.case.line[line]}
      </p>
    )
  if (handOver === undefined) return <p className="case-hand-over">{t.case.handOver['by-hand']}</p>
  switch (handOver.type) {
    case 'by-hand':
    case 'dialled':
      return <p className="case-hand-over">{t.case.handOver[handOver.type]}</p>
    case 'link':
      return (
        <p className="case-hand-over">
          <a href={handOver.address} tabIndex={-1}>
            <Icon name="phone" />
            {t.case.handOver.link}
          </a>
        </p>
      )
    case 'given': {
      const failed = handOver.outcome === 'no-program' || handOver.outcome === 'refused'
      return (
        <p className="case-hand-over" role="status" data-failed={failed || undefined}>
          {failed ? t.case.handOver.failed : t.case.handOver.given}
        </p>
      )
    }
    default:
      return handOver satisfies never
  }
}
