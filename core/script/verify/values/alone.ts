import { type Answers, type Value, valueOf } from '../../condition/evaluate.ts'
import type { Script } from '../../definition.ts'

/** An interview of which one answer (or value) is known, as far as conditions can ask; the rest is unanswered. */
export function answersAlone(script: Script, name: string, value: Value): Answers {
  const given = new Map<string, Value>([[name, value]])
  return answersFrom(
    script,
    (asked) => given.get(asked),
    () => false,
  )
}

/** What conditions see of given values; computed ones are calculated once. Quota cells are open. */
export function answersFrom(
  script: Script,
  given: (name: string) => Value,
  isMissing: (item: string) => boolean,
): Answers {
  const calculated = new Map<string, Value>()
  const answers: Answers = {
    valueOf(name) {
      const computed = script.computed.get(name)
      if (computed === undefined) return given(name)
      if (!calculated.has(name)) calculated.set(name, valueOf(computed.value, answers))
      return calculated.get(name)
    },
    isMissing,
    bracketOf(name) {
      const item = script.items.get(name)
      const code = given(name)
      return item?.kind === 'brackets'
        ? item.brackets.find((bracket) => bracket.code === code)?.value
        : undefined
    },
    isFull: () => false,
  }
  return answers
}
