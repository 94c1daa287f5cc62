import { type SnapshotFrom, setup } from 'xstate'
import type { Missing } from '../contract/prompt.ts'
import { type Answers, holds } from './condition/evaluate.ts'
import type { Expression } from './condition/expression.ts'
import type { Item, Quota } from './definition.ts'

/** As much of a response as routing needs. */
export interface Given {
  value: number | string | readonly number[] | null
  missing?: Missing
}

/**
 * The machine of one section, generated from the script: a state per item, a gate before each item
 * with a condition, a final state per way to end. It holds no answers: events bring a reader of them.
 */
type SectionEvent =
  | { type: 'section.entered'; answers: Answers }
  | { type: 'item.answered'; given: Given; answers: Answers }

const section = setup({
  types: { events: {} as SectionEvent, meta: {} as { item?: string; disposition?: string } },
  guards: {
    isAsked: ({ event }, { when }: { item: string; when: Expression }) => holds(when, event.answers),
    isCode: ({ event }, { code }: { code: number }) =>
      event.type === 'item.answered' &&
      event.given.missing === undefined &&
      (event.given.value === code || (Array.isArray(event.given.value) && event.given.value.includes(code))),
    isFull: ({ event }, { quota }: { quota: string }) => event.answers.isFull(quota),
    isMissing: ({ event }, { missing }: { missing: Missing }) =>
      event.type === 'item.answered' && event.given.missing === missing,
  },
})

type StateConfig = ReturnType<typeof section.createStateConfig>

export type SectionMachine = ReturnType<typeof sectionMachine>
export type SectionSnapshot = SnapshotFrom<SectionMachine>

export const finished = 'finished'
const waiting = 'waiting'
const endState = (disposition: string) => `ended ${disposition.replace('.', '-')}`
const gate = (item: string) => `before ${item}`

/** The machine of a section, its items in the order given. Its states: `waiting`, `before X1`, `X1`, `finished`, `ended 4-70`. */
export function sectionMachine(id: string, items: readonly Item[], quotas: readonly Quota[]) {
  const doorOf = (index: number) => {
    const item = items[index]
    if (item === undefined) return finished
    return item.when === null ? item.id : gate(item.id)
  }
  const states: Record<string, StateConfig> = {
    [waiting]: section.createStateConfig({ on: { 'section.entered': { target: doorOf(0) } } }),
    [finished]: section.createStateConfig({ type: 'final' }),
  }
  items.forEach((item, index) => {
    const next = doorOf(index + 1)
    if (item.when !== null)
      states[gate(item.id)] = section.createStateConfig({
        always: [
          { guard: { type: 'isAsked', params: { item: item.id, when: item.when } }, target: item.id },
          { target: next },
        ],
      })
    const full = quotas.filter(({ at }) => at === item.id)
    const endings: { guard: Guard; disposition: string }[] = [
      ...endingsOf(item),
      ...full.map(({ name, full }) => ({
        guard: { type: 'isFull' as const, params: { quota: name } },
        disposition: full,
      })),
    ]
    states[item.id] = section.createStateConfig({
      meta: { item: item.id },
      on: {
        'item.answered': [
          ...endings.map(({ guard, disposition }) => ({ guard, target: endState(disposition) })),
          { target: next },
        ],
      },
    })
    for (const { disposition } of endings)
      states[endState(disposition)] = section.createStateConfig({ type: 'final', meta: { disposition } })
  })
  return section.createMachine({ id, initial: waiting, states })
}

type Guard = Ending['guard'] | { type: 'isFull'; params: { quota: string } }

type Ending = {
  guard: { type: 'isCode'; params: { code: number } } | { type: 'isMissing'; params: { missing: Missing } }
  disposition: string
}

/** The answers of an item that end the interview. */
export function endingsOf(item: Item): Ending[] {
  const endings: Ending[] = []
  if (item.kind === 'choice' || item.kind === 'multiple')
    for (const { code, end } of item.options)
      if (end !== null) endings.push({ guard: { type: 'isCode', params: { code } }, disposition: end })
  for (const missing of ['dont-know', 'refused'] as const) {
    const key = item.missing[missing]
    if (key.on && key.end !== null)
      endings.push({ guard: { type: 'isMissing', params: { missing } }, disposition: key.end })
  }
  return endings
}
