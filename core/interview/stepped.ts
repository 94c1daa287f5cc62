import type { Draft } from '../journal/entry.ts'
import type { Interview } from './interview.ts'
import { promptOf } from './prompt.ts'
import type { StepProblem, StepResult } from './types.ts'

export type Stepped = StepResult<Interview>

export function stepped(interview: Interview, entries: Draft[]): Stepped {
  return { type: 'stepped', interview, entries, prompt: promptOf(interview) }
}

export const refused = (problem: StepProblem): Stepped => ({ type: 'refused', problem })
