import type { EarlierAnswer, JumpTarget, SectionProgress } from '../contract/prompt.ts'
import { holds } from '../script/condition/evaluate.ts'
import { namesIn } from '../script/condition/expression.ts'
import type { Item, Section } from '../script/definition.ts'
import { answersOf } from './answers.ts'
import type { Interview } from './interview.ts'
import { settled } from './route.ts'
import { answerInWords, say } from './words.ts'

/** The progress bar: the sections in their order, with ticks where the length is known. */
export function progress(interview: Interview): SectionProgress[] {
  const { sections } = interview.compiled.script
  const here = interview.place?.item.section ?? interview.trail?.place.item.section
  const current = sections.findIndex(({ id }) => id === here)
  return sections.map((section, index) => {
    const base = { section: section.id, title: section.title[interview.language] }
    const unconditional = section.items.every(({ when }) => when === null)
    if (index > current)
      return { ...base, state: 'ahead', items: unconditional ? section.items.length : null, done: 0 }
    const asked = section.items.filter(({ id }) => interview.given.has(id)).length
    if (index < current) return { ...base, state: 'done', items: asked, done: asked }
    return { ...base, state: 'current', items: lengthOf(interview, section), done: asked }
  })
}

/** How many items of the current section are on the route; null while an open condition leaves it unknown. */
function lengthOf(interview: Interview, { items }: Section): number | null {
  const answers = answersOf(interview)
  let length = 0
  for (const item of items) {
    if (interview.given.has(item.id) || interview.place?.item.id === item.id || item.when === null) length++
    else if (isAhead(items, item, interview)) {
      if (namesIn(item.when).some(({ name }) => isOpen(name, items, interview))) return null
      if (holds(item.when, answers)) length++
    }
  }
  return length
}

const isAhead = (items: readonly Item[], item: Item, { place }: Interview) =>
  place === null || items.indexOf(item) > items.indexOf(place.item)

/** An item that may still be answered before its section ends. */
const isOpen = (name: string, items: readonly Item[], interview: Interview) =>
  !interview.given.has(name) && items.some(({ id, when }) => id === name && when === null)

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
