import { formatShare } from '../../ui/format.ts'
import { useSharedText } from '../../ui/text.ts'
import { SMALL_NUMBER } from '../progress/cause.ts'
import './share.css'

/** A share of `n`. Of fewer than 20 it is grey and says so; of none there is none. */
export function Share({ part, n }: { part: number; n: number }) {
  const shared = useSharedText()
  const share = formatShare(n === 0 ? null : part / n)
  if (n >= SMALL_NUMBER || n === 0) return <span className="share">{share}</span>
  return (
    <span className="share share-few">
      {share} <span className="share-few-word">{shared.few}</span>
    </span>
  )
}
