import type { PromptOption } from '#core/contract/prompt.ts'
import type { InterviewScreen } from '#core/contract/station-view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { actions } from '../actions/registry.ts'
import type { Draft } from '../console/draft.ts'
import { wantsWords } from '../console/entry.ts'
import type { EntryProblem } from '../console/entry-problem.ts'
import { useConsole, useConsoleState } from '../console/use-console.ts'
import { useText } from '../texts/texts.ts'
import { OptionRow } from './OptionRow.tsx'
import { ProblemBox } from './ProblemBox.tsx'
import { isTyped } from './TypedAnswer.tsx'
import { WordsField } from './WordsField.tsx'

/** What is never read aloud: volunteered answers, don't know, refused; dashed, no bar. */
export function NotRead({
  screen,
  options,
  draft,
  filled,
  meant,
  problem,
  onChoose,
}: {
  screen: InterviewScreen
  options: PromptOption[]
  draft: Draft
  filled: number[]
  meant: Set<number>
  problem: EntryProblem | null
  onChoose(option: PromptOption): void
}) {
  const { prompt } = screen
  const t = useText()
  const second = prompt.step === 'intensity'
  const keptAs = (missing: 'dont-know' | 'refused') =>
    prompt.kept?.missing === missing ? t.interview.kept : null
  const stays = second ? t.interview.onlyDirectionStays : null
  const hasRows = options.length > 0 || second || prompt.missing['dont-know'] || prompt.missing.refused
  const check = problem?.type === 'check-failed' && !isTyped(prompt) ? problem : null
  return (
    <div className="answer-not-read">
      {hasRows && (
        <h2 className="margin-word" id="not-read">
          <Icon name="flat" />
          {t.interview.notRead}
        </h2>
      )}
      <ul className="answer-options" aria-labelledby={hasRows ? 'not-read' : undefined}>
        {second && (
          <CommandRow
            name="back"
            cap="PgUp"
            label={t.interview.toStepOne}
            note={t.interview.changesDirection}
          />
        )}
        {options.map((option) => (
          <OptionRow
            key={option.code}
            option={option}
            size="medium"
            filled={filled.includes(option.code)}
            meant={meant.has(option.code)}
            several={prompt.kind === 'multiple'}
            wrong={check !== null}
            kept={
              draft.typed === '' && prompt.kind !== 'multiple' && prompt.kept?.codes.includes(option.code)
            }
            onChoose={() => onChoose(option)}
          />
        ))}
        {prompt.missing['dont-know'] && (
          <CommandRow
            name="dont-know"
            cap="F2"
            label={t.action.dontKnow}
            note={keptAs('dont-know') ?? stays}
          />
        )}
        {prompt.missing.refused && (
          <CommandRow name="refused" cap="F4" label={t.action.refused} note={keptAs('refused') ?? stays} />
        )}
      </ul>
      {wantsWords(prompt, draft) && <WordsField prompt={prompt} draft={draft} />}
      {check && <ProblemBox problem={check} />}
      {prompt.sensitive && prompt.instruction && (
        <p className="answer-aside-note">
          <Icon name="information" />
          <span>{prompt.instruction}</span>
        </p>
      )}
    </div>
  )
}

/** A row that acts at once, as its key does. */
function CommandRow({
  name,
  cap,
  label,
  note,
}: {
  name: string
  cap: string
  label: string
  note: string | null
}) {
  const console = useConsole()
  const state = useConsoleState()
  const action = actions.find((one) => one.name === name)
  return (
    <li>
      <button
        type="button"
        className="option-row"
        data-option={name}
        disabled={!action?.applies({ ...state, panel: null })}
        onClick={(event) =>
          console.press({ key: action?.keys[0] ?? null, types: '', at: event.timeStamp, focus: 'other' })
        }
      >
        <KeyCap size="medium">{cap}</KeyCap>
        <span className="option-label">{label}</span>
        <span className="option-right">{note && <span className="option-note">{note}</span>}</span>
      </button>
    </li>
  )
}
