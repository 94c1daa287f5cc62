import type { HandOver as HandOverFacts } from '#core/contract/dialler.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../texts/texts.ts'

/** Beside the number while it rings: who dials, and what became of it. */
export function HandOver({ handOver }: { handOver: HandOverFacts | undefined }) {
  const t = useText()
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
