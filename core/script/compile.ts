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
  machine: SectionMachine
  /** Not entered yet. */
  start: SectionSnapshot
}

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
      const order = orderFor(section, seed)
      const key = `${id} ${order.join(' ')}`
      const known = rotated.get(key)
      if (known !== undefined) return known
      const items = order.map((index) => section.items[index] as Item)
      const made = compileSection(section, items, script)
      rotated.set(key, made)
      return made
    },
  }
}

function compileSection(section: Section, items: readonly Item[], script: Script): CompiledSection {
  const machine = sectionMachine(section.id, items, script.quotas)
  return { section, items, machine, start: initialTransition(machine)[0] }
}

/** The indices of a section's items in the order that a seed draws. Inner blocks come before outer ones. */
function orderFor({ items, rotations }: Section, seed: number): number[] {
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
