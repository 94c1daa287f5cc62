import { transition } from 'xstate'
import type { CompiledScript, Leg } from '../script/compile.ts'
import type { Answers } from '../script/condition/evaluate.ts'
import type { Item } from '../script/definition.ts'
import { type QuestionnaireSnapshot, questionnaireDone } from '../script/questionnaire.machine.ts'
import { finished, type SectionSnapshot } from '../script/section.machine.ts'
import type { Place } from './interview.ts'
import { likertStart } from './likert-two-step.machine.ts'
import type { Response } from './response.ts'

/** The script, and the seed its rotated blocks are drawn by. */
type Drawn = { compiled: CompiledScript; seed: number }

/** Where a route goes from an answered item. */
export type Onward =
  | { type: 'asks'; place: Place }
  /** An answer ended the interview. */
  | { type: 'ends'; disposition: string }
  /** No item is left. */
  | { type: 'finishes' }

/** The first item of a questionnaire. */
export function enter({ compiled, seed }: Drawn, answers: Answers): Onward {
  return enterSection({ compiled, seed }, compiled.questionnaire.start, answers)
}

/** The item after an answered one. Pure: the section's machine takes a step, the questionnaire's too at its end. */
export function onward(
  { compiled, seed }: Drawn,
  place: Place,
  response: Response,
  answers: Answers,
): Onward {
  const { machine } = legAt({ compiled, seed }, place.item.section, place.leg)
  const [section] = transition(machine, place.section, { type: 'item.answered', given: response, answers })
  return settle({ compiled, seed }, place.questionnaire, { section, leg: place.leg }, answers)
}

function settle(
  { compiled, seed }: Drawn,
  questionnaire: QuestionnaireSnapshot,
  { section, leg }: { section: SectionSnapshot; leg: number },
  answers: Answers,
): Onward {
  if (section.status === 'active') {
    const item = compiled.script.items.get(String(section.value)) as Item
    return {
      type: 'asks',
      place: {
        item,
        questionnaire,
        section,
        leg,
        likert: item.kind === 'likert-two-step' ? likertStart : null,
      },
    }
  }
  if (String(section.value) !== finished) return { type: 'ends', disposition: dispositionOf(section) }
  const id = String(questionnaire.value)
  if (leg + 1 < compiled.sectionFor(id, seed).legs.length)
    return enterLeg({ compiled, seed }, questionnaire, leg + 1, answers)
  const [next] = transition(compiled.questionnaire.machine, questionnaire, { type: 'section.finished' })
  return enterSection({ compiled, seed }, next, answers)
}

function enterSection(
  { compiled, seed }: Drawn,
  questionnaire: QuestionnaireSnapshot,
  answers: Answers,
): Onward {
  if (String(questionnaire.value) === questionnaireDone) return { type: 'finishes' }
  return enterLeg({ compiled, seed }, questionnaire, 0, answers)
}

function enterLeg(
  { compiled, seed }: Drawn,
  questionnaire: QuestionnaireSnapshot,
  leg: number,
  answers: Answers,
): Onward {
  const { machine, start } = legAt({ compiled, seed }, String(questionnaire.value), leg)
  const [section] = transition(machine, start, { type: 'section.entered', answers })
  return settle({ compiled, seed }, questionnaire, { section, leg }, answers)
}

function legAt({ compiled, seed }: Drawn, section: string, leg: number): Leg {
  const found = compiled.sectionFor(section, seed).legs[leg]
  if (found === undefined) throw new Error(`${section} has no leg ${leg}`)
  return found
}

function dispositionOf(section: SectionSnapshot): string {
  for (const meta of Object.values(section.getMeta()))
    if (meta?.disposition !== undefined) return meta.disposition
  throw new Error(`the section ended in ${String(section.value)}, which has no disposition`)
}
