import type { Prompt } from '#core/contract/prompt.ts'
import { numberShown } from '../console/number-entry.ts'
import { useText } from '../texts/texts.ts'
import { rangeText } from './range-text.ts'
import './typed-entry.css'

/** The number as it is being keyed, with its unit and range. */
export function NumberEntry({ prompt, typed, wrong }: { prompt: Prompt; typed: string; wrong: boolean }) {
  const t = useText()
  const { min, max, unit } = prompt.number ?? { min: null, max: null, unit: null }
  return (
    <p className="typed-entry" data-wrong={wrong || undefined}>
      <span className="typed-entry-number" data-empty={typed === '' || undefined}>
        {typed === '' ? '—' : numberShown(typed)}
      </span>
      {unit && <span>{unit}</span>}
      <span className="typed-entry-range">{rangeText(min, max, t.interview)}</span>
    </p>
  )
}
