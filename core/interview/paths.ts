import type { Answer } from '../contract/answer.ts'
import type { CompiledScript } from '../script/compile.ts'
import type { Item } from '../script/definition.ts'
import type { Interview } from './interview.ts'
import { routeOf } from './route.ts'
import { startInterview } from './start.ts'
import { startsThatMatter } from './starts.ts'
import { step } from './step.ts'
import { answersThatMatter, valuesThatMatter, type Way, waysInChecks } from './ways.ts'

/** A route through a questionnaire: its items, with the answer at those that decide where it goes. */
export interface Path {
  /** What its case brings that decides where it goes: 「group=학부모」. */
  start: string[]
  steps: { item: string; answer: string | null }[]
  disposition: string
  /** The interview that went it. */
  end: Interview
  /** Transitions of the section machines that it takes. */
  covers: Set<string>
}

type Open = Pick<Path, 'start' | 'steps'> & { interview: Interview }

/** More routes than this are not told apart one by one. */
export const mostRoutes = 20_000

export class TooManyRoutes extends Error {
  constructor() {
    super(`more than ${mostRoutes} routes`)
    this.name = 'TooManyRoutes'
  }
}

/** The routes of a questionnaire by the answers that matter to it. Throws TooManyRoutes where they are. */
export function allPaths(compiled: CompiledScript): Path[] {
  const matters = valuesThatMatter(compiled.script)
  const paths: Path[] = []
  const open = startsThatMatter(compiled.script)
    .toReversed()
    .map(({ names, facts, full }): Open => {
      const opening = { case: null, facts, language: 'ko', seed: 1, full } as const
      return { interview: startInterview(compiled, opening).interview, start: names, steps: [] }
    })
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { interview, start, steps } = at
    const { place } = interview
    if (place === null) {
      paths.push({
        start,
        steps,
        end: interview,
        disposition: interview.disposition ?? '',
        covers: transitionsOf(interview),
      })
      if (paths.length > mostRoutes) throw new TooManyRoutes()
      continue
    }
    const ways = taken(interview, place.item, answersThatMatter(place.item, matters))
    for (const { name, next } of ways.toReversed())
      open.push({
        interview: next,
        start,
        steps: [...steps, { item: place.item.id, answer: ways.length > 1 ? name : null }],
      })
  }
  return paths
}

/** A small set of routes that takes every transition any route takes: the longest gain first, then what is spare left out. */
export function coveringPaths(paths: readonly Path[]): Path[] {
  const missing = new Set(paths.flatMap(({ covers }) => [...covers]))
  const chosen: Path[] = []
  while (missing.size > 0) {
    const gain = (path: Path) => [...path.covers].filter((transition) => missing.has(transition)).length
    const best = paths.reduce((best, path) => (gain(path) > gain(best) ? path : best))
    chosen.push(best)
    for (const transition of best.covers) missing.delete(transition)
  }
  return chosen.filter((path) => {
    const others = new Set(chosen.filter((other) => other !== path).flatMap(({ covers }) => [...covers]))
    return [...path.covers].some((transition) => !others.has(transition))
  })
}

/** paths.golden: a routing change shows in it, to a survey person too. */
export function pathsPage(compiled: CompiledScript): string {
  const all = allPaths(compiled)
  const chosen = coveringPaths(all)
  const transitions = new Set(all.flatMap(({ covers }) => [...covers]))
  const lines = chosen.map(({ start, steps, disposition }, i) => {
    const items = steps.map(({ item, answer }) => (answer === null ? item : `${item}=${answer}`))
    return `${i + 1}. ${disposition}\n   ${[...start, ...items].join(' ')}`
  })
  const head = `${compiled.name}: ${chosen.length} of ${all.length} routes take all ${transitions.size} transitions`
  return `${[head, ...lines].join('\n')}\n`
}

/** The ways that the item's hard checks let through; where they stop all of them, the first that they name. */
function taken(interview: Interview, item: Item, ways: Way[]): { name: string; next: Interview }[] {
  const through = (ways: Way[]) =>
    ways.flatMap(({ name, answers }) => {
      const next = answers.reduce<Interview | null>(
        (now, answer) => now && give(now, item.id, answer),
        interview,
      )
      return next === null ? [] : [{ name, next }]
    })
  const usual = through(ways)
  const found = usual.length > 0 ? usual : through(waysInChecks(item)).slice(0, 1)
  if (found.length === 0) throw new Error(`${item.id}: no answer passes its checks`)
  return found
}

/** null where a check stops it. */
function give(interview: Interview, item: string, answer: Answer): Interview | null {
  const result = step(interview, { type: 'response.given', item, answer, shownAt: 0, override: '…' })
  if (result.type === 'stepped') return result.interview
  if (result.problem.type === 'check-failed') return null
  throw new Error(`${item} does not take ${JSON.stringify(answer)}: ${JSON.stringify(result.problem)}`)
}

/** Gates taken and passed, items answered onward, and the ending, of a finished interview. */
function transitionsOf(interview: Interview): Set<string> {
  const route = new Set(routeOf(interview))
  const items = [...interview.compiled.script.items.values()]
  const last = items.findLastIndex(({ id }) => route.has(id))
  const covers = new Set<string>()
  items.forEach((item, index) => {
    if (item.when !== null && index < last)
      covers.add(`${item.id} ${route.has(item.id) ? 'asked' : 'passed over'}`)
    if (route.has(item.id))
      covers.add(
        index < last || interview.status !== 'ended'
          ? `${item.id} answered`
          : `${item.id} ${endingOf(interview)}`,
      )
  })
  return covers
}

const endingOf = (interview: Interview) =>
  `ends ${interview.disposition} by ${JSON.stringify(interview.given.last())}`
