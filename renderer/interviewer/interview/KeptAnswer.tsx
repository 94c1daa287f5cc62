import type { Prompt } from '#core/contract/prompt.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import type { Draft } from '../console/draft.ts'
import { useText } from '../texts/texts.ts'
import './kept-answer.css'

/** After going back: the answer given before. Nothing is preselected; Enter keeps it as it is. */
export function KeptAnswer({ prompt, draft }: { prompt: Prompt; draft: Draft }) {
  const t = useText()
  if (!prompt.kept || draft.typed !== '') return null
  return (
    <p className="kept-answer">
      <Icon name="check" />
      <span>
        {t.interview.kept}: <strong>{prompt.kept.label}</strong>
      </span>
      <KeyCap>Enter</KeyCap>
      <span>{t.interview.keeps}</span>
    </p>
  )
}
