import { useRef } from 'react'
import type { Prompt, PromptOption } from '#core/contract/prompt.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { Draft } from '../console/draft.ts'
import { isCode } from '../console/entry.ts'
import { useText } from '../texts/texts.ts'
import type { Many } from './AnswerBlock.tsx'
import { MoreInList } from './MoreInList.tsx'
import { OptionRow } from './OptionRow.tsx'

/** What the answer is chosen from. A long list scrolls, and while letters are typed shows what they find. */
export function OptionList({
  prompt,
  options,
  draft,
  filled,
  meant,
  many,
  wrong,
  onChoose,
}: {
  prompt: Prompt
  options: PromptOption[]
  draft: Draft
  filled: number[]
  /** What is typed may still mean these. */
  meant: Set<number>
  many: Many
  /** What is chosen was refused by a check. */
  wrong: boolean
  onChoose(option: PromptOption): void
}) {
  const t = useText()
  const list = useRef<HTMLUListElement>(null)
  const several = prompt.kind === 'multiple'
  const read = options.some((option) => option.read) && !prompt.observed
  const letters = many === 'long' && draft.typed !== '' && !isCode(draft.typed) && meant.size > 0
  const shown = letters ? options.filter((option) => meant.has(option.code)) : options
  const [firstMeant] = meant
  const towards = firstMeant ?? filled.at(-1) ?? prompt.kept?.codes[0] ?? null
  return (
    <>
      <h2 className="margin-word" data-read={read || undefined} id="read-options">
        <Icon name={read ? 'wave' : 'flat'} />
        {read ? t.interview.readOptions : prompt.observed ? t.interview.observed : t.interview.notRead}
        {several && draft.chosen.length > 0 && (
          <span className="answer-count">{t.interview.chosen(draft.chosen.length)}</span>
        )}
      </h2>
      <ul ref={list} className="answer-options" data-many={many} aria-labelledby="read-options">
        {shown.map((option) => (
          <OptionRow
            key={option.code}
            option={option}
            read={read}
            filled={filled.includes(option.code)}
            meant={meant.has(option.code)}
            several={several}
            wrong={wrong}
            kept={draft.typed === '' && !several && prompt.kept?.codes.includes(option.code)}
            onChoose={() => onChoose(option)}
          />
        ))}
      </ul>
      {many === 'long' && (
        <MoreInList
          list={list}
          towards={towards}
          shown={`${draft.typed} ${filled.join(' ')}`}
          found={letters ? { letters: draft.typed, count: shown.length } : null}
          of={options.length}
        />
      )}
    </>
  )
}
