import type { ReplayStep } from '#core/contract/replay.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../texts/texts.ts'

/** What could be answered, and what was. Nothing here can be pressed, so nothing looks like a key. */
export function GivenAnswer({ shown }: { shown: ReplayStep & { type: 'asked' } }) {
  const t = useText()
  const { prompt, given } = shown
  const { options } = prompt
  const plain = plainAnswer()
  return (
    <section className="replay-answer">
      <h2 className="margin-word">{t.replay.given}</h2>
      <div>
        {options.length > 0 && (
          <ul data-many={options.length > 9 || undefined}>
            {options.map((option) => {
              const isGiven = given.codes.includes(option.code)
              return (
                <li key={option.code} data-given={isGiven || undefined}>
                  <span className="replay-code">{option.code}</span>
                  <span>{option.label}</span>
                  {isGiven && (
                    <>
                      <Icon name="check" />
                      <span className="visually-hidden">{t.replay.given}</span>
                    </>
                  )}
                </li>
              )
            })}
          </ul>
        )}
        {plain !== null && <p className="replay-plain">{plain}</p>}
        {given.words && <p className="replay-words">{t.replay.words}</p>}
      </div>
    </section>
  )

  function plainAnswer(): string | null {
    if (given.missing !== null) return given.missing === 'refused' ? t.action.refused : t.action.dontKnow
    if (prompt.kind === 'statement') return t.replay.readOut
    if (given.value === null) return null
    return prompt.number?.unit ? `${given.value} ${prompt.number.unit}` : given.value
  }
}
