import { type SnapshotFrom, setup } from 'xstate'
import type { Section } from './definition.ts'

/** The questionnaire's machine: a state per section, in their order. */
const questionnaire = setup({
  types: { events: {} as { type: 'section.finished' } | { type: 'interview.ended' } },
})

export type QuestionnaireMachine = ReturnType<typeof questionnaireMachine>
export type QuestionnaireSnapshot = SnapshotFrom<QuestionnaireMachine>

export const questionnaireDone = 'all sections finished'
const ended = 'interview ended'

export function questionnaireMachine(id: string, sections: readonly Section[]) {
  const states: Record<string, ReturnType<typeof questionnaire.createStateConfig>> = {
    [questionnaireDone]: questionnaire.createStateConfig({ type: 'final' }),
    [ended]: questionnaire.createStateConfig({ type: 'final' }),
  }
  sections.forEach((section, index) => {
    states[section.id] = questionnaire.createStateConfig({
      on: {
        'section.finished': { target: sections[index + 1]?.id ?? questionnaireDone },
        'interview.ended': { target: ended },
      },
    })
  })
  return questionnaire.createMachine({ id, initial: sections[0]?.id ?? questionnaireDone, states })
}
