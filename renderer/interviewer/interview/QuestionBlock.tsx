import type { Prompt } from '#core/contract/prompt.ts'
import { unbroken } from '../../ui/format.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useText } from '../texts/texts.ts'
import './question-block.css'

/** What is read aloud, large, behind a solid bar; what was asked before is context, in grey. */
export function QuestionBlock({ prompt }: { prompt: Prompt }) {
  const t = useText()
  const { before, observed } = prompt
  return (
    <>
      {before && (
        <div className="question-before">
          <span className="margin-word">{t.interview.before}</span>
          <p>
            {before.question} <strong>— {before.answer}</strong>
          </p>
        </div>
      )}
      <div className="question-block" data-observed={observed || undefined}>
        <span className="margin-word" data-read={!observed || undefined}>
          <Icon name={observed ? 'flat' : 'wave'} />
          {observed ? t.interview.notRead : t.interview.read}
        </span>
        <div className="question-read">
          <h1 data-question>{unbroken(prompt.question)}</h1>
          {prompt.second && <p>{unbroken(prompt.second)}</p>}
        </div>
      </div>
      <p className="question-more">
        <span data-rest="above">
          <KeyCap>↑</KeyCap>
          {t.interview.moreAbove}
        </span>
        <span data-rest="below">
          <KeyCap>↓</KeyCap>
          {t.interview.moreBelow}
        </span>
      </p>
    </>
  )
}
