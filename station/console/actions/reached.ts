import type { Interview } from '#core/interview/interview.ts'
import { promptOf } from '#core/interview/prompt.ts'
import { startInterview } from '#core/interview/start.ts'
import { step } from '#core/interview/step.ts'
import type { Draft } from '#core/journal/entry.ts'
import { type Action, decided, notNow, type Standing } from '../action.ts'
import type { Restored } from '../restore-interview.ts'
import { openCase } from '../state.ts'
import { factsOf } from '../study-facts.ts'

/** The named person is on the line: the interview starts, or goes on where it stopped. */
export const reached: Action<unknown> = {
  on: ['dialling'],
  decide({ world, state }) {
    const { file, call, interview, elsewhere } = openCase(state)
    const begun =
      interview === null ? firstInterview({ world, state }) : resumed(interview, elsewhere, state.language)
    if (begun === null) return notNow
    const connected: Draft = {
      type: 'CallConnected',
      case: file.case,
      payload: { attempt: call.context.attempt },
    }
    return decided([connected, ...begun.entries], {
      script: file.script,
      becomes: (next) => ({
        ...next,
        onCase: {
          ...openCase(next),
          interview: begun.interview,
          prompt: promptOf(begun.interview),
          shownAt: world.clock.mono(),
          resumed: interview !== null,
        },
      }),
    })
  },
}

/** The interview of a case that has none yet; null without its script. */
export function firstInterview({
  world,
  state,
}: Standing): { interview: Interview; entries: Draft[] } | null {
  const { file } = openCase(state)
  const script = world.scripts.find(file.script)
  if (script === null) return null
  return startInterview(script, {
    case: file.case,
    facts: factsOf(file, world.sheet().study),
    language: state.language,
    seed: Buffer.from(world.random.bytes(4)).readUInt32BE() >>> 1,
  })
}

/** The interview as it stopped, in the language of the screen, with its question asked again. */
function resumed(
  stopped: Interview,
  after: Restored['elsewhere'],
  language: Interview['language'],
): { interview: Interview; entries: Draft[] } {
  const entries: Draft[] = []
  let interview = stopped
  const go = (event: Parameters<typeof step>[1]): void => {
    const result = step(interview, event)
    if (result.type === 'refused') throw new Error(`an interview cannot be resumed: ${result.problem.type}`)
    interview = result.interview
    entries.push(...result.entries)
  }
  if (interview.place === null) go({ type: 'went.back' })
  if (interview.language !== language) go({ type: 'language.switched', language })
  const item = interview.place?.item.id
  if (item === undefined) throw new Error('a resumed interview asks an item')
  return {
    interview,
    entries: [
      ...entries,
      {
        type: 'InterviewResumed',
        case: stopped.case,
        payload: { item, ...(after === null ? {} : { after }) },
      },
    ],
  }
}
