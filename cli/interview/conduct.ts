import type { Language } from '#core/contract/language.ts'
import type { Prompt } from '#core/contract/prompt.ts'
import type { Facts, Interview } from '#core/interview/interview.ts'
import type { Response } from '#core/interview/response.ts'
import { responsesOf, routeOf } from '#core/interview/route.ts'
import { startInterview } from '#core/interview/start.ts'
import { step } from '#core/interview/step.ts'
import type { Stepped } from '#core/interview/stepped.ts'
import type { InterviewEvent, StepProblem } from '#core/interview/types.ts'
import type { CompiledScript } from '#core/script/compile.ts'
import { type AnswersLine, keyed } from './answers-file.ts'

/** An item as it was put: at a two-step item with the second question, once it was asked. */
export interface ShownPrompt {
  item: string
  text: string
  options: { code: number; label: string }[]
  degree?: { text: string; options: { code: number; label: string }[] }
}

export interface Conducted {
  status: 'complete' | 'ended' | 'partial' | 'broken-off' | 'waiting'
  disposition: string | null
  route: string[]
  responses: Record<string, Response>
  prompts: ShownPrompt[]
}

/** Index of the line, what was wrong, and the item that was shown then. */
export interface Misfit {
  line: number
  problem: StepProblem
  shown: Prompt | null
}

export interface Call {
  facts: Facts
  language: Language
  lines: readonly AnswersLine[]
  seed: number
  /** Quota cells that are full. */
  full: readonly string[]
}

/** Conducts an interview from written answers. The first line that does not fit ends it. */
export function conduct(
  compiled: CompiledScript,
  { facts, language, lines, full, seed }: Call,
): Conducted | Misfit {
  let now = startInterview(compiled, { case: null, facts, language, seed, full })
  const prompts: ShownPrompt[] = []
  show(prompts, now.prompt)
  for (const [line, written] of lines.entries()) {
    for (const event of eventsOf(written, now)) {
      const result: Stepped = step(now.interview, event)
      if (result.type === 'refused') return { line, problem: result.problem, shown: now.prompt }
      now = result
      show(prompts, now.prompt)
    }
  }
  return { ...outcome(now.interview), prompts }
}

function outcome(interview: Interview): Omit<Conducted, 'prompts'> {
  const { status, disposition } = interview
  return {
    status: status === 'asking' ? 'waiting' : status,
    disposition,
    route: routeOf(interview),
    responses: responsesOf(interview),
  }
}

function eventsOf(written: AnswersLine, { prompt }: Stepped & { type: 'stepped' }): InterviewEvent[] {
  if (!('event' in written)) {
    const { item, answer, override } = written
    const answers = prompt === null ? [{ kind: 'continue' } as const] : keyed(answer, prompt)
    return answers.map((answer) => ({
      type: 'response.given',
      item,
      answer,
      shownAt: 0,
      ...(override === undefined ? {} : { override }),
    }))
  }
  switch (written.event) {
    case 'back':
      return [{ type: 'went.back' }]
    case 'jump':
      return [{ type: 'jumped', item: written.item }]
    case 'language':
      return [{ type: 'language.switched', language: written.language }]
    case 'break-off':
      return [{ type: 'broke.off', reason: written.reason }]
    case 'note':
      return []
    default:
      return written satisfies never
  }
}

function show(prompts: ShownPrompt[], prompt: Prompt | null): void {
  if (prompt === null) return
  const text = prompt.second === null ? prompt.question : `${prompt.question} ${prompt.second}`
  const options = prompt.options.map(({ code, label }) => ({ code, label }))
  const last = prompts.at(-1)
  if (prompt.step === 'intensity' && last?.item === prompt.item)
    last.degree = { text: prompt.question, options }
  else prompts.push({ item: prompt.item, text, options })
}
