import type { CompiledScript } from '../script/compile.ts'
import type { Item } from '../script/definition.ts'
import type { Interview, Trail } from './interview.ts'
import { allPaths, coveringPaths, type Path } from './paths.ts'
import { promptOf } from './prompt.ts'

/** How fast an interview goes. */
export interface Pace {
  /** Hangul syllables read in a minute. */
  syllables: number
  /** Seconds from the end of a question to the key of its answer; twice at a two-step item. */
  pause: number
}

/** Defaults of ours, and labelled so wherever they are used. */
export const usualPace: Pace = { syllables: 270, pause: 3 }

export interface RouteLength {
  /** What decides the route: 「group=학부모」, 「S1=2」. */
  decides: string[]
  disposition: string
  /** Answers keyed, the two of a two-step item both. */
  answers: number
  syllables: number
  seconds: number
}

/** How long interviews take: a route for each way to go, and the shortest and longest complete one of all. */
export interface Durations {
  routes: RouteLength[]
  shortest: RouteLength | null
  longest: RouteLength | null
}

export function durations(compiled: CompiledScript, pace: Pace): Durations {
  const all = allPaths(compiled)
  const complete = all
    .filter(({ disposition }) => disposition === compiled.script.outcome.complete.code)
    .map((path) => lengthOf(path, pace))
  // Of equally long ones the plainest.
  const most = (sign: 1 | -1) =>
    complete.toSorted((a, b) => sign * (a.seconds - b.seconds) || a.decides.length - b.decides.length)[0] ??
    null
  return {
    routes: coveringPaths(all).map((path) => lengthOf(path, pace)),
    shortest: most(1),
    longest: most(-1),
  }
}

function lengthOf({ start, steps, disposition, end }: Path, pace: Pace): RouteLength {
  let answers = 0
  let syllables = 0
  for (let trail = end.trail; trail !== null; trail = trail.behind) {
    const { item } = trail.place
    answers += answersTo(item, end)
    syllables += countSyllables(readAt(trail, end).join(' '))
  }
  const decides = steps.flatMap(({ item, answer }) => (answer === null ? [] : [`${item}=${answer}`]))
  return {
    decides: [...start, ...decides],
    disposition,
    answers,
    syllables,
    seconds: (syllables / pace.syllables) * 60 + answers * pace.pause,
  }
}

/** What is read at an item, filled: the question, what follows it, the options that are read. */
function readAt({ place, given, behind }: Trail, end: Interview): string[] {
  const { item } = place
  if (item.kind === 'choice' && item.observed) return []
  const prompt = promptOf({ ...end, place, given, trail: behind })
  if (prompt === null) return []
  const texts = [prompt.question, prompt.second ?? '']
  if (item.kind === 'likert-two-step') {
    // The questions of both steps name their options.
    const direction = end.given.get(item.id)?.direction
    const { likert } = end.compiled.script
    return direction === 'yes' || direction === 'no' ? [...texts, likert[direction].ask.ko] : texts
  }
  const byEye = end.compiled.script.mode === 'self-completed'
  if (byEye && behind !== null && sameOptions(item, behind.place.item)) return texts
  return [...texts, ...prompt.options.filter(({ read }) => read || byEye).map(({ label }) => label)]
}

/** A reader does not read the same options again. */
const sameOptions = (item: Item, before: Item) => optionLabels(item) === optionLabels(before)

const optionLabels = (item: Item): string =>
  'options' in item
    ? JSON.stringify(item.options.map(({ label }) => label.ko))
    : item.kind === 'brackets'
      ? JSON.stringify(item.brackets.map(({ label }) => label.ko))
      : item.id

function answersTo(item: Item, { given }: Interview): number {
  if (item.kind === 'statement') return 0
  return item.kind === 'likert-two-step' && given.get(item.id)?.intensity !== undefined ? 2 : 1
}

/** Syllables as they are heard: Hangul, and a syllable for each digit and each letter read by its name. */
export const countSyllables = (text: string): number => text.match(/[가-힣0-9A-Za-z]/g)?.length ?? 0
