import type { EarlierAnswer, JumpTarget, SectionProgress } from '../contract/prompt.ts'
import type { CompiledSection } from '../script/compile.ts'
import { holds } from '../script/condition/evaluate.ts'
import { namesIn } from '../script/condition/expression.ts'
import type { Item } from '../script/definition.ts'
import { answersOf } from './answers.ts'
import type { Interview } from './interview.ts'
import { settled } from './route.ts'
import { answerInWords, say } from './words.ts'

/** The progress bar: the sections in their order, with ticks where the length is known. */
export function progress(interview: Interview): SectionProgress[] {
  const { compiled, language, done, seed } = interview
  const here = interview.place?.item.section ?? interview.trail?.place.item.section
  let state: SectionProgress['state'] = 'done'
  return compiled.script.sections.map(({ id, title }) => {
    const behind = done.get(id) ?? 0
    const base = { section: id, title: title[language], done: behind }
    if (id === here) {
      state = 'ahead'
      return { ...base, state: 'current', items: lengthOf(interview, compiled.sectionFor(id, seed)) }
    }
    if (state === 'done') return { ...base, state, items: behind }
    const { items, conditional } = compiled.sectionFor(id, seed)
    return { ...base, state, items: conditional.length === 0 ? items.length : null }
  })
}

/** Beyond so many conditions the length of a section is not told: it would cost more than it is worth. */
const mostConditions = 60

/** How many items of the current section are on the route; null while an open condition leaves it unknown. */
function lengthOf(interview: Interview, { items, conditional, position }: CompiledSection): number | null {
  if (conditional.length > mostConditions) return null
  const { given, place } = interview
  const answers = answersOf(interview)
  const here = place === null ? items.length : (position.get(place.item.id) ?? 0)
  let length = items.length - conditional.length
  for (const item of conditional) {
    const at = position.get(item.id) ?? 0
    if (item.when === null || at < here) {
      if (given.has(item.id)) length++
    } else if (at === here) length++
    else {
      const open = namesIn(item.when).some(
        ({ name }) => (position.get(name) ?? -1) >= here && !given.has(name) && isCertain(name, conditional),
      )
      if (open) return null
      if (holds(item.when, answers)) length++
    }
  }
  return length
}

/** An item that will be asked, whatever is answered before it. */
const isCertain = (name: string, conditional: readonly Item[]) => conditional.every(({ id }) => id !== name)

/** The last answers behind, oldest first, for the foot of the aside. */
export function earlier(interview: Interview, count: number): EarlierAnswer[] {
  const answers: EarlierAnswer[] = []
  for (let trail = interview.trail; trail !== null && answers.length < count; trail = trail.behind) {
    const { item } = trail.place
    const response = interview.given.get(item.id)
    if (item.kind === 'statement' || response === undefined) continue
    answers.push({
      item: item.id,
      label: labelOf(interview, item),
      answer: answerInWords(interview, item, response),
    })
  }
  return answers.reverse()
}

/** Items that may be reached from here, in route order; `next` is the first without an answer. */
export function jumpTargets(interview: Interview): JumpTarget[] {
  const { places, shown, responses } = settled(interview)
  return places.flatMap(({ item }, index) => {
    if (index === shown) return []
    const response = interview.kept.get(item.id) ?? responses.get(item.id)
    const answer = response === undefined ? null : answerInWords(interview, item, response)
    return [
      {
        item: item.id,
        label: labelOf(interview, item),
        answer,
        next: index === places.length - 1 && index > shown,
      },
    ]
  })
}

const labelOf = (interview: Interview, item: Item) =>
  item.label?.[interview.language] ?? say(interview, item.read)
