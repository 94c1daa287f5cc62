import type { Answer } from '#core/contract/answer.ts'
import type { Console } from '../console/console.ts'
import { nothingOpen } from '../console/panels.ts'

/**
 * Sends an answer. When only a soft check of the script doubts it, a panel asks why it is right; with
 * that note (`override`) the same answer is sent again.
 */
export function giveAnswer(console: Console, item: string, answer: Answer, override?: string) {
  const given = override === undefined ? { item, answer } : { item, answer, override }
  console.run(
    (station, looking, options) => station.answer({ ...looking, ...given }, options),
    { ...nothingOpen, problem: null },
    (problem) => {
      if (problem.type !== 'check-failed' || !problem.soft) return nothingOpen
      return { ...nothingOpen, panel: { name: 'override', item, answer, message: problem.message } }
    },
  )
}
