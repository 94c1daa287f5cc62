import type { Answer } from '#core/contract/answer.ts'
import { answersOf } from '#core/interview/answers.ts'
import type { Interview } from '#core/interview/interview.ts'
import { startInterview } from '#core/interview/start.ts'
import { step } from '#core/interview/step.ts'
import { type CompiledScript, compile } from '#core/script/compile.ts'
import { holds } from '#core/script/condition/evaluate.ts'
import type { Item } from '#core/script/definition.ts'
import { parseScript } from '#core/script/parse.ts'
import { plausibleFacts } from '#core/script/plausible.ts'
import type { Finding, RouteLine } from '#core/script/verify/finding.ts'
import { keyed } from '../../cli/interview/answers-file.ts'
import { answersTo } from './every-route.ts'

/** An interview after a route was keyed into it; `refused`: what was said to the last line. */
export interface Played {
  interview: Interview
  item: string | null
  refused: string | null
}

export function compiledFrom(text: string): CompiledScript {
  const parsed = parseScript(text)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems[0]))
  return compile(parsed.script)
}

/** Keys a route into a real interview, as `interview run` does. Only its last line may be refused. */
export function play(
  compiled: CompiledScript,
  finding: Pick<Finding, 'case' | 'seed'>,
  lines: readonly RouteLine[],
): Played {
  const facts = { ...plausibleFacts(compiled.script), ...finding.case }
  let now = startInterview(compiled, { case: null, facts, language: 'ko', seed: finding.seed ?? 1 })
  for (const [i, { item, answer, override }] of lines.entries()) {
    if (now.prompt === null) throw new Error(`the interview is over before line ${i + 1}`)
    const { prompt } = now
    for (const one of keyed(answer as never, prompt)) {
      const result = give(now.interview, item, one, override)
      if (result.type === 'refused') {
        const { problem } = result
        if (i < lines.length - 1 || problem.type !== 'check-failed')
          throw new Error(`line ${i + 1}: ${JSON.stringify(problem)}`)
        return { interview: now.interview, item: prompt.item, refused: problem.message }
      }
      now = result
    }
  }
  return { interview: now.interview, item: now.prompt?.item ?? null, refused: null }
}

const give = (interview: Interview, item: string, answer: Answer, override?: string) =>
  step(interview, {
    type: 'response.given',
    item,
    answer,
    shownAt: 0,
    ...(override === undefined ? {} : { override }),
  })

const isSecret = (item: Item | undefined) => item?.kind === 'statement' && item.confidentiality
const isPut = (item: Item | undefined) =>
  item !== undefined && item.kind !== 'statement' && !(item.kind === 'choice' && item.observed)

/** Whether a finding's route, keyed into a real interview, shows what the finding says; why not, where it does not. */
export function shows(text: string, finding: Finding): string | null {
  if (finding.route === null) return null
  const compiled = compiledFrom(text)
  const { script } = compiled
  const { interview, item, refused } = play(compiled, finding, finding.route)
  const answers = answersOf(interview)
  const behind = finding.route.map(({ item }) => script.items.get(item))
  const stands = (is: boolean, what: string) => (item === finding.item && is ? null : `${item}: ${what}`)
  switch (finding.rule) {
    case 'fill-before-value': {
      const isCondition = script.items.get(finding.item ?? '')?.when !== null && item !== finding.item
      if (answers.valueOf(finding.found) !== undefined) return `${finding.found} has a value`
      return isCondition || refused !== null ? null : stands(true, 'is shown')
    }
    case 'dead-end': {
      const at = script.items.get(finding.item ?? '')
      const takes = at !== undefined && answersTo(at).some((keys) => isTaken(interview, at.id, keys))
      const isRange = at?.kind === 'number' || at?.kind === 'date'
      return stands(!takes || isRange, 'takes an answer')
    }
    case 'end-without-disposition':
      return interview.status === 'partial' ? null : interview.status
    case 'no-confidentiality':
      return stands(!behind.some(isSecret), 'a statement was read')
    case 'confidentiality-too-far': {
      const since = behind.slice(behind.findLastIndex(isSecret) + 1)
      return stands(since.filter(isPut).length >= 12, `${since.length} since`)
    }
    case 'always-true': {
      const [computed] = finding.found.split(':')
      if (script.computed.has(computed ?? ''))
        return answers.valueOf(computed ?? '') === true ? null : `${computed} does not hold`
      const when = script.items.get(finding.item ?? '')?.when ?? null
      return stands(when === null || holds(when, answers), 'does not hold')
    }
    default:
      return `${finding.rule} has no route`
  }
}

function isTaken(interview: Interview, item: string, keys: Answer[]): boolean {
  let now: Interview = interview
  for (const answer of keys) {
    const result = give(now, item, answer, 'x')
    if (result.type === 'refused') return false
    now = result.interview
  }
  return true
}
