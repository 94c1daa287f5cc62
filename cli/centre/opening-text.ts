import type { Text } from '#core/contract/language.ts'
import type { Starting } from '#server/start.ts'

/** Why a study's centre could not be opened, and what to do. */
export function openingText(refused: Exclude<Starting, { type: 'started' }>, root: string): Text {
  switch (refused.type) {
    case 'held': {
      const { by } = refused
      const who = by === null ? '' : ` (${by.what}, pid ${by.pid}, ${by.since})`
      return {
        ko: `다른 맑음이 이 조사 폴더를 쓰고 있습니다${who}: ${root}. 끝난 뒤에 다시 하십시오.`,
        en: `Another Malgeum is using this study folder${who}: ${root}. Try again when it is done.`,
      }
    }
    case 'bad-settings': {
      const problems = refused.problems.join('; ')
      return {
        ko: `조사 설정을 읽을 수 없습니다: ${refused.path}: ${problems}. 고친 뒤에 다시 하십시오.`,
        en: `The study's settings cannot be read: ${refused.path}: ${problems}. Correct them and try again.`,
      }
    }
    case 'no-such-script':
      return {
        ko: `조사표 ${refused.script}이(가) 없습니다. study.json의 script를 survey-scripts에 있는 조사표와 판으로 고치십시오.`,
        en: `There is no script ${refused.script}. Set "script" in study.json to one in survey-scripts, with its version.`,
      }
    case 'newer-database':
      return {
        ko: `이 조사는 더 새로운 맑음이 썼습니다(${refused.migration}): ${root}. 프로그램을 올린 뒤에 여십시오. 아무것도 바꾸지 않았습니다.`,
        en: `A newer Malgeum has written this study (${refused.migration}): ${root}. Update the program, then open it. Nothing was changed.`,
      }
    case 'port-taken':
      return {
        ko: `포트 ${refused.port}을(를) 다른 프로그램이 쓰고 있습니다. --port로 다른 포트를 주십시오.`,
        en: `Port ${refused.port} is taken by another program. Give another one with --port.`,
      }
    default:
      return refused satisfies never
  }
}
