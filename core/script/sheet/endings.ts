import { isDisposition } from '../../cases/disposition.ts'
import type { Text } from '../../contract/language.ts'
import { dispositionWords } from '../../contract/outcome-words.ts'
import type { Script } from '../definition.ts'
import { plainTextOnPaper } from '../in-words/text.ts'
import { withParticle } from '../particle.ts'
import { endingsOf } from '../section.machine.ts'
import type { Sheet } from './sheet.ts'

/** Every way an interview can end, the complete one first, then by item, then broken off. */
export function endingsInWords(script: Script): Sheet['endings'] {
  const { complete, breakOff, otherwise } = script.outcome
  const ending = (code: string, where: Text) => ({ code, meaning: dispositionInWords(code), where })
  return [
    ending(complete.code, {
      ko: `${complete.at}에 이르면`,
      en: `when ${complete.at} is reached`,
    }),
    ...answersThatEnd(script).map(({ code, where }) => ending(code, where)),
    ...script.quotas.map(({ name, cell, at, full }) =>
      ending(full, {
        ko: `${at} 뒤에 할당 칸(${name}: ${cell.join(' × ')})이 다 찼으면`,
        en: `after ${at}, if the quota cell (${name}: ${cell.join(' × ')}) is full`,
      }),
    ),
    ...breakOff.map(({ before, code }) =>
      ending(code, {
        ko: `${before}에 답하기 전에 끊기면`,
        en: `if broken off before ${before} is answered`,
      }),
    ),
    ending(otherwise, { ko: '그 밖에 끊기면', en: 'if broken off otherwise' }),
  ]
}

/** What a disposition code means; the code itself where it is none of AAPOR’s. */
export const dispositionInWords = (code: string): Text =>
  isDisposition(code) ? dispositionWords[code] : { ko: code, en: code }

const missingInWords: Record<string, Text> = {
  'dont-know': { ko: '모름', en: 'don’t know' },
  refused: { ko: '무응답', en: 'refused' },
}

function answersThatEnd(script: Script): { code: string; where: Text }[] {
  return [...script.items.values()].flatMap((item) =>
    endingsOf(item).map(({ guard, disposition }) => {
      const answer =
        guard.type === 'isCode' ? labelOf(guard.params.code) : missingInWords[guard.params.missing]
      const { ko, en } = answer ?? { ko: '', en: '' }
      return {
        code: disposition,
        where: { ko: `${withParticle(item.id, '이')} ‘${ko}’이면`, en: `if ${item.id} is “${en}”` },
      }

      function labelOf(code: number): Text {
        const option = 'options' in item ? item.options.find((option) => option.code === code) : undefined
        return option === undefined
          ? { ko: String(code), en: String(code) }
          : plainTextOnPaper(option.label, script)
      }
    }),
  )
}
