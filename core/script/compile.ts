import { initialTransition } from 'xstate'
import type { Script, Section } from './definition.ts'
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
  sections: ReadonlyMap<string, CompiledSection>
}

export interface CompiledSection {
  section: Section
  index: number
  machine: SectionMachine
  /** Not entered yet. */
  start: SectionSnapshot
}

export function compile(script: Script): CompiledScript {
  const questionnaire = questionnaireMachine(script.id, script.sections)
  return {
    script,
    name: scriptName(script),
    questionnaire: { machine: questionnaire, start: initialTransition(questionnaire)[0] },
    sections: new Map(
      script.sections.map((section, index) => {
        const machine = sectionMachine(section)
        return [section.id, { section, index, machine, start: initialTransition(machine)[0] }]
      }),
    ),
  }
}
