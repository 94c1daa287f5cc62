import type { Prompt } from '#core/contract/prompt.ts'
import { useText } from '../texts/texts.ts'
import { rangeText } from './problem-text.ts'
import './number-entry.css'

/** The number as it is being keyed, with its unit and range. */
export function NumberEntry({ prompt, typed }: { prompt: Prompt; typed: string }) {
  const t = useText()
  const { min, max, unit } = prompt.number ?? { min: null, max: null, unit: null }
  return (
    <p className="number-entry">
      <span className="number-entry-typed" data-empty={typed === '' || undefined}>
        {typed === '' ? '—' : Number(typed).toLocaleString('en-US')}
      </span>
      {unit && <span>{unit}</span>}
      <span className="number-entry-range">{rangeText(min, max, t.interview)}</span>
    </p>
  )
}
