import { memo } from 'react'
import type { Prompt } from '#core/contract/prompt.ts'
import type { Draft } from '../console/draft.ts'
import { filledCodes } from '../console/entry.ts'
import { useText } from '../texts/texts.ts'
import { shortLabels } from './short-labels.ts'
import './scale.css'

const values = [1, 2, 3, 4, 5, 6, 7] as const

/**
 * Agreement 1 to 7 from left to right, whatever the item's direction. Data, not keys: no caps. At step
 * two the chosen side opens with words and values; the other side and the middle are hatched.
 */
export const Scale = memo(function Scale({ prompt, draft }: { prompt: Prompt; draft: Draft }) {
  const t = useText()
  const open = prompt.step === 'intensity' ? prompt.direction : null
  const keyed = filledCodes(prompt, draft)
  const shorts = shortLabels(prompt.options.map((option) => option.label))
  const optionAt = (value: number) =>
    open ? prompt.options.findIndex((option) => option.value === value) : -1
  return (
    <div className="scale" aria-hidden="true">
      <span className="margin-word">{t.interview.scale}</span>
      <div className="scale-sides">
        <span data-open={open === 'no' || undefined}>{t.interview.no}</span>
        <span className="scale-middle">{t.interview.neutral}</span>
        <span data-open={open === 'yes' || undefined}>{t.interview.yes}</span>
      </div>
      <div className="scale-cells">
        {values.map((value) => {
          const at = optionAt(value)
          const option = prompt.options[at]
          const state = !open ? 'empty' : !option ? 'shut' : keyed.includes(option.code) ? 'keyed' : 'open'
          return (
            <span
              key={value}
              className="scale-cell"
              data-state={state}
              data-middle={value === 4 || undefined}
            >
              {option && (
                <>
                  {shorts[at]} <small>{value}</small>
                </>
              )}
            </span>
          )
        })}
      </div>
    </div>
  )
})
