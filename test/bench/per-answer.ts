import { performance } from 'node:perf_hooks'
import { progress } from '#core/interview/progress.ts'
import { startInterview } from '#core/interview/start.ts'
import { step } from '#core/interview/step.ts'
import { compile } from '#core/script/compile.ts'
import { parseScript } from '#core/script/parse.ts'
import { fromStored, toStored } from '#core/script/stored.ts'
import { longScript } from './long-script.ts'
import { type Spread, spread } from './spread.ts'

export interface PerAnswer {
  items: number
  perSection: number
  /** ms from the file's YAML to a checked script, every problem with its place: once per version. */
  check: number
  /** ms from the stored, checked script to an interview that can start: at each start of a station. */
  load: number
  /** ms per key: `step()` and the progress bar, over a whole interview. */
  answer: Spread
}

/** Cost of an answer without a screen or a disk, by the length of the questionnaire. */
export function perAnswer(items: number, perSection: number): PerAnswer {
  const text = longScript(items, perSection)
  const checkFrom = performance.now()
  const parsed = parseScript(text)
  const check = performance.now() - checkFrom
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems[0]))
  const stored = toStored(parsed.script)
  const loadFrom = performance.now()
  const script = fromStored(stored)
  if (script === null) throw new Error('stored just now, in this format')
  const compiled = compile(script)
  const load = performance.now() - loadFrom
  const times: number[] = []
  let now = startInterview(compiled, { case: null, facts: {}, language: 'ko', seed: 1 })
  while (now.prompt !== null) {
    const { item, step: at } = now.prompt
    const answer =
      at === 'direction'
        ? ({ kind: 'direction', direction: 'yes' } as const)
        : at === 'intensity'
          ? ({ kind: 'intensity', intensity: 2 } as const)
          : ({ kind: 'continue' } as const)
    const from = performance.now()
    const result = step(now.interview, { type: 'response.given', item, answer, shownAt: 0 })
    if (result.type === 'refused') throw new Error(JSON.stringify(result.problem))
    progress(result.interview)
    times.push(performance.now() - from)
    now = result
  }
  return { items, perSection, check: Math.round(check), load: Math.round(load), answer: spread(times) }
}
