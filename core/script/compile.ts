import { initialTransition } from 'xstate'
import type { Item, Script, Section } from './definition.ts'
import { scriptName } from './parse.ts'
import {
  type QuestionnaireMachine,
  type QuestionnaireSnapshot,
  questionnaireMachine,
} from './questionnaire.machine.ts'
import { type SectionMachine, type SectionSnapshot, sectionMachine } from './section.machine.ts'

/** A script with its machines, made once per version and shared by all its interviews. */
export interface CompiledScript {
  script: Script
  /** `id@version` */
  name: string
  questionnaire: { machine: QuestionnaireMachine; start: QuestionnaireSnapshot }
  /** In the script's own order. */
  sections: ReadonlyMap<string, CompiledSection>
  /** A section as an interview with this seed asks it: rotated blocks begin where the seed says. */
  sectionFor(id: string, seed: number): CompiledSection
}

export interface CompiledSection {
  section: Section
  items: readonly Item[]
  /** Each item's place in `items`. */
  position: ReadonlyMap<string, number>
  /** The items that are not asked of everybody. */
  conditional: readonly Item[]
  /** The whole section as one machine, for pictures and proofs. */
  readonly machine: SectionMachine
  /**
   * The same as interviews run it, in stretches of at most forty items: an answer costs a machine as much
   * as it has states, so machines stay small however long the section is.
   */
  legs: readonly Leg[]
}

export interface Leg {
  readonly machine: SectionMachine
  /** Not entered yet. */
  readonly start: SectionSnapshot
}

const longestLeg = 40
/** Rotated sections kept compiled: more than the interviews that one process has under way at a time. */
const ordersKept = 64

export function compile(script: Script): CompiledScript {
  const questionnaire = questionnaireMachine(script.id, script.sections)
  const sections = new Map(
    script.sections.map((section) => [section.id, compileSection(section, section.items, script)]),
  )
  const rotated = new Map<string, CompiledSection>()
  return {
    script,
    name: scriptName(script),
    questionnaire: { machine: questionnaire, start: initialTransition(questionnaire)[0] },
    sections,
    sectionFor(id, seed) {
      const straight = sections.get(id)
      if (straight === undefined) throw new Error(`there is no section ${id}`)
      const { section } = straight
      if (section.rotations.length === 0) return straight
      const order = orderOf(section, seed)
      const key = `${id} ${order.join(' ')}`
      const items = () => order.map((index) => section.items[index] as Item)
      const made = rotated.get(key) ?? compileSection(section, items(), script)
      // The last used stays longest; a day of interviews would otherwise keep every order there is.
      rotated.delete(key)
      rotated.set(key, made)
      const [oldest] = rotated.keys()
      if (rotated.size > ordersKept && oldest !== undefined) rotated.delete(oldest)
      return made
    },
  }
}

function compileSection(section: Section, items: readonly Item[], script: Script): CompiledSection {
  const count = Math.max(1, Math.ceil(items.length / longestLeg))
  const whole = once(() => sectionMachine(section.id, items, script.quotas))
  return {
    section,
    items,
    position: new Map(items.map((item, index) => [item.id, index])),
    conditional: items.filter(({ when }) => when !== null),
    get machine() {
      return whole()
    },
    legs: Array.from({ length: count }, (_, i) =>
      legOf(section.id, items.slice(i * longestLeg, (i + 1) * longestLeg), script),
    ),
  }
}

/** Its machine is made when an interview first comes there. */
function legOf(section: string, items: readonly Item[], script: Script): Leg {
  const machine = once(() => sectionMachine(section, items, script.quotas))
  const start = once(() => initialTransition(machine())[0])
  return {
    get machine() {
      return machine()
    },
    get start() {
      return start()
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The indices of a section's items in the order that a seed draws. Inner blocks come before outer ones. */
export function orderOf({ items, rotations }: Section, seed: number): number[] {
  const order = items.map((_, index) => index)
  let rest = Math.abs(Math.trunc(seed))
  for (const { bounds } of rotations) {
    const units = bounds.slice(0, -1).map((begin, i) => order.slice(begin, bounds[i + 1]))
    const first = rest % units.length
    rest = Math.floor(rest / units.length)
    order.splice(
      bounds[0] as number,
      units.flat().length,
      ...units.slice(first).flat(),
      ...units.slice(0, first).flat(),
    )
  }
  return order
}
