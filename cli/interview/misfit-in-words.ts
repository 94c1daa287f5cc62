import type { Language, Text } from '#core/contract/language.ts'
import type { Prompt } from '#core/contract/prompt.ts'
import type { StepProblem } from '#core/interview/types.ts'
import type { Misfit } from './conduct.ts'

/** Why a line of an answers file was refused: the line, the item that is shown, and what it takes. */
export function misfitInWords({ line, problem, shown }: Misfit, file: string): Text {
  const where = `${file}, ${line + 1}`
  const { ko, en } = inWords(problem)
  if (shown === null) return { ko: `${where}번째 항목: ${ko}`, en: `${file}, entry ${line + 1}: ${en}` }
  return {
    ko: `${where}번째 항목: ${ko} 지금 물음은 ${shown.item}이고, 받는 답은 ${takes(shown, 'ko')}입니다.`,
    en: `${file}, entry ${line + 1}: ${en} The item shown is ${shown.item}, which takes ${takes(shown, 'en')}.`,
  }
}

function inWords(problem: StepProblem): Text {
  switch (problem.type) {
    case 'not-shown':
      return { ko: `${problem.asked}의 답이 왔습니다.`, en: `this answers ${problem.asked}.` }
    case 'over':
      return {
        ko: `면접이 이미 끝났습니다 (${problem.status}).`,
        en: `the interview is over already (${problem.status}).`,
      }
    case 'at-the-start':
      return { ko: '첫 물음이라 뒤로 갈 수 없습니다.', en: 'this is the first item: there is no way back.' }
    case 'not-reachable':
      return { ko: `${problem.item}에는 갈 수 없습니다.`, en: `${problem.item} cannot be reached from here.` }
    case 'no-such-code':
      return { ko: `코드 ${problem.code}은(는) 없습니다.`, en: `there is no code ${problem.code}.` }
    case 'exclusive':
      return {
        ko: `코드 ${problem.code}은(는) 다른 코드와 함께 쓸 수 없습니다.`,
        en: `code ${problem.code} excludes the others.`,
      }
    case 'out-of-range':
      return {
        ko: `범위(${problem.min ?? ''}~${problem.max ?? ''})를 벗어났습니다.`,
        en: `that is outside ${problem.min ?? ''} to ${problem.max ?? ''}.`,
      }
    case 'wrong-kind':
      return { ko: '이 물음이 받지 않는 답입니다.', en: 'this is not an answer to it.' }
    case 'not-allowed':
      return {
        ko: `${problem.missing}은(는) 이 물음에서 꺼져 있습니다.`,
        en: `${problem.missing} is switched off here.`,
      }
    case 'date-out-of-range':
      return {
        ko: `${problem.min ?? ''}부터 ${problem.max ?? ''}까지의 날이어야 합니다.`,
        en: `the day must be from ${problem.min ?? ''} to ${problem.max ?? ''}.`,
      }
    case 'check-failed':
      return problem.soft
        ? {
            ko: `${problem.message} 그대로 두려면 override에 까닭을 적으십시오.`,
            en: `${problem.message} To keep it, say why in “override”.`,
          }
        : { ko: problem.message, en: problem.message }
    case 'empty':
      return { ko: '답이 비어 있습니다.', en: 'the answer is empty.' }
    default:
      return problem satisfies never
  }
}

const degree = '{ "intensity": 1 | 2 | 3 }'
const direction = '{ "direction": "yes" | "no" | "neutral", "intensity": 1 | 2 | 3 }'

function takes(prompt: Prompt, language: Language): string {
  const or = language === 'ko' ? ' 또는 ' : ' or '
  const codes = prompt.options.map(({ code }) => code).join(', ')
  const answers: Record<Prompt['kind'], string> = {
    statement: '"continue"',
    choice: codes,
    brackets: codes,
    multiple: language === 'ko' ? `${codes}의 목록` : `a list of ${codes}`,
    'likert-two-step': prompt.step === 'intensity' ? degree : direction,
    number: language === 'ko' ? '수' : 'a number',
    date: '"2013-07-01"',
    text: language === 'ko' ? '글' : 'a text',
  }
  const missing = (['dont-know', 'refused'] as const)
    .filter((key) => prompt.missing[key])
    .map((key) => `"${key}"`)
  return [answers[prompt.kind], ...missing].join(or)
}
