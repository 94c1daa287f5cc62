import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Answer } from '#core/contract/answer.ts'
import type { Prompt } from '#core/contract/prompt.ts'
import type { Facts } from '#core/interview/interview.ts'
import { jumpTargets } from '#core/interview/progress.ts'
import type { Response } from '#core/interview/response.ts'
import { restore } from '#core/interview/restore.ts'
import { responsesOf, routeOf } from '#core/interview/route.ts'
import { startInterview } from '#core/interview/start.ts'
import { step } from '#core/interview/step.ts'
import type { InterviewEvent, StepProblem } from '#core/interview/types.ts'
import type { Draft } from '#core/journal/entry.ts'
import { type CompiledScript, compile } from '#core/script/compile.ts'
import { parseScript } from '#core/script/parse.ts'
import { plausibleFacts } from '#core/script/plausible.ts'

export function scriptNamed(name: string): CompiledScript {
  const parsed = parseScript(readFileSync(`survey-scripts/${name}/script.yaml`, 'utf8'))
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
  return compile(parsed.script)
}

const external = scriptNamed('external-integrity-2013')

/** A call as the interviewer hears it: a second client of the interview, for tests. */
export function call(
  compiled = external,
  { facts = {}, full = [] }: { facts?: Facts; full?: string[] } = {},
) {
  let now = startInterview(compiled, {
    case: 'case-1',
    facts: { ...plausibleFacts(compiled.script), ...facts },
    language: 'ko',
    seed: 1,
    full,
  })
  const journal: Draft[] = [...now.entries]

  const happens = (event: InterviewEvent) => {
    const result = step(now.interview, event)
    if (result.type === 'refused') throw new Error(JSON.stringify(result.problem))
    now = result
    journal.push(...result.entries)
  }
  const keys = (item: string, answer: Answer) => happens({ type: 'response.given', item, answer, shownAt: 0 })

  const self = {
    hears: (...statements: string[]) => statements.forEach((item) => keys(item, { kind: 'continue' })),
    answers: (item: string, code: number) => keys(item, { kind: 'code', code }),
    answersAll: (item: string, codes: number[], open?: string) =>
      keys(item, { kind: 'codes', codes, ...(open === undefined ? {} : { open }) }),
    counts: (item: string, number: number, override?: string) =>
      happens({
        type: 'response.given',
        item,
        answer: { kind: 'number', number },
        shownAt: 0,
        ...(override === undefined ? {} : { override }),
      }),
    agrees: (item: string, intensity: 1 | 2 | 3) => {
      keys(item, { kind: 'direction', direction: 'yes' })
      keys(item, { kind: 'intensity', intensity })
    },
    disagrees: (item: string, intensity: 1 | 2 | 3) => {
      keys(item, { kind: 'direction', direction: 'no' })
      keys(item, { kind: 'intensity', intensity })
    },
    leansTo: (item: string, direction: 'yes' | 'no') => keys(item, { kind: 'direction', direction }),
    isNeutralOn: (item: string) => keys(item, { kind: 'direction', direction: 'neutral' }),
    doesNotKnow: (item: string) => keys(item, { kind: 'missing', missing: 'dont-know' }),
    refuses: (item: string) => keys(item, { kind: 'missing', missing: 'refused' }),
    hangsUp: () => happens({ type: 'broke.off', reason: 'hung-up' }),
    goesBack: () => happens({ type: 'went.back' }),
    jumpsTo: (item: string) => happens({ type: 'jumped', item }),
    switchesTo: (language: 'ko' | 'en') => happens({ type: 'language.switched', language }),
    /** An event that must be refused: with what. */
    refusal: (event: InterviewEvent): StepProblem => {
      const result = step(now.interview, event)
      if (result.type === 'stepped') throw new Error('was taken')
      return result.problem
    },

    /** Eligible, every perception item and the respondent's facts answered: the sensitive part comes next. */
    reachesExperience: () => {
      self.hears('I0')
      self.answers('S1', 1)
      for (const item of ['R1', 'R2', 'R3']) self.agrees(item, 2)
      for (const item of ['C1', 'C2', 'C3', 'C4', 'C5']) self.disagrees(item, 3)
      self.answers('K1', 2)
      self.answers('D1', 3)
      self.answers('D2', 1)
      self.hears('M1')
      self.answers('N1', 2)
    },

    get prompt(): Prompt | null {
      return now.prompt
    },
    get interview() {
      return now.interview
    },
    journal,
    response: (item: string): Response | undefined => responsesOf(now.interview)[item],
    jumpTargets: () => jumpTargets(now.interview),
    expectAsked: (item: string, stepName: Prompt['step'] = null) => {
      expect(now.prompt).toMatchObject(stepName === null ? { item } : { item, step: stepName })
    },
    expectRoute: (route: string) => {
      expect(routeOf(now.interview).join(' ')).toBe(route)
    },
    expectClosed: (status: string, disposition: string) => {
      expect({ status: now.interview.status, disposition: now.interview.disposition }).toEqual({
        status,
        disposition,
      })
    },
    /** The same interview, made again from its journal. */
    replayed: () => restore(compiled, journal),
  }
  return self
}
