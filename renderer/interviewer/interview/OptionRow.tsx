import type { PromptOption } from '#core/contract/prompt.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { useText } from '../texts/texts.ts'
import './option-row.css'

/** One answer: its key, its words, and at the right what it stands for. Filled when it was keyed. */
export function OptionRow({
  option,
  read = option.read,
  filled,
  meant = false,
  several = false,
  kept = false,
  wrong = false,
  size = 'large',
  onChoose,
}: {
  option: PromptOption
  /** Read aloud; what is only entered as heard is not. */
  read?: boolean
  filled: boolean
  /** What is typed may still mean this one. */
  meant?: boolean
  several?: boolean
  kept?: boolean | undefined
  /** Chosen, but refused by a check. */
  wrong?: boolean
  /** Of its key: medium in the column of what is never read. */
  size?: 'medium' | 'large'
  onChoose(): void
}) {
  const t = useText()
  return (
    <li>
      <button
        type="button"
        className="option-row"
        data-option={option.code}
        data-read={read || undefined}
        data-filled={filled || undefined}
        data-wrong={(filled && wrong) || undefined}
        data-meant={(meant && !filled) || undefined}
        aria-pressed={filled}
        onClick={onChoose}
      >
        <KeyCap size={size} state={filled ? 'on' : undefined}>
          {option.code}
        </KeyCap>
        <span className="option-label">{option.label}</span>
        <span className="option-right">
          {option.exclusive && !filled && <span className="option-note">{t.interview.exclusive}</span>}
          {option.note === 'volunteered' && !filled && (
            <span className="option-note">{t.interview.volunteered}</span>
          )}
          {kept && !filled && (
            <span className="option-kept">
              {t.interview.kept} <KeyCap>Enter</KeyCap> {t.interview.keeps}
            </span>
          )}
          {filled && several && <Icon name="check" />}
          {filled && !several && !wrong && (
            <span className="option-confirm">
              <KeyCap>Enter</KeyCap>
              {t.interview.enterConfirms}
            </span>
          )}
          {option.value !== null && option.read && <span className="option-value">{option.value}</span>}
        </span>
      </button>
    </li>
  )
}
