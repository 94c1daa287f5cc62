import type { Text } from '../contract/language.ts'
import { headingOf } from './roster-column.ts'
import type { PlacedProblem } from './roster-problem.ts'

/** What is wrong, where, and what to do, for the person who has the file. */
export function rosterMessage(problem: PlacedProblem): Text {
  const { ko, en } = whatIsWrong(problem)
  const column = headingOf(problem.column)
  const sheet = problem.sheet
  return {
    ko: `${sheet === null ? '' : `시트 「${sheet}」 `}${problem.row}행 ${column}: ${ko}`,
    en: `${sheet === null ? '' : `sheet "${sheet}", `}row ${problem.row}, ${column}: ${en}`,
  }
}

function whatIsWrong({ rule, found, expected }: PlacedProblem): Text {
  switch (rule) {
    case 'missing':
      return {
        ko: '값이 없습니다. 채워 넣으십시오 (병합된 셀이면 병합을 푸십시오).',
        en: 'is empty. Fill it in (if cells are merged, unmerge them).',
      }
    case 'too-long':
      return {
        ko: `너무 깁니다 (${found}자). ${expected}자까지입니다.`,
        en: `is too long (${found} characters; up to ${expected}).`,
      }
    case 'cell-error':
      return {
        ko: `수식이 오류(${found})입니다. 값으로 바꾸십시오.`,
        en: `its formula gives an error (${found}). Replace it by a value.`,
      }
    case 'not-one-of':
      return {
        ko: `「${found}」은(는) 쓸 수 없습니다. ${expected} 가운데 하나여야 합니다.`,
        en: `"${found}" is not one of: ${expected}.`,
      }
    case 'no-phone':
      return {
        ko: '전화번호가 하나도 없습니다. 휴대전화나 일반전화를 넣으십시오.',
        en: 'no telephone number. Give a mobile or a landline number.',
      }
    case 'phone-lost-zero':
      return {
        ko: `맨 앞의 0이 없습니다 (${found}). 셀 서식을 텍스트로 하고 ${expected}처럼 다시 넣으십시오.`,
        en: `the leading 0 is lost (${found}). Format the cells as text and enter it like ${expected}.`,
      }
    case 'bad-mobile':
      return {
        ko: `휴대전화 번호가 아닙니다 (${found}). 예: ${expected}`,
        en: `not a mobile number (${found}). Example: ${expected}`,
      }
    case 'bad-landline':
      return {
        ko: `전화번호가 아닙니다 (${found}). 예: ${expected}`,
        en: `not a telephone number (${found}). Example: ${expected}`,
      }
    case 'bad-email':
      return { ko: '이메일 주소가 아닙니다.', en: 'not an e-mail address.' }
    case 'bad-date':
      return {
        ko: `날짜가 아닙니다 (${found}). 예: ${expected}`,
        en: `not a date (${found}). Example: ${expected}`,
      }
    case 'bad-target':
      return {
        ko: `목표가 아닙니다 (${found}). ${expected} 사이의 정수여야 합니다.`,
        en: `not a target (${found}). A whole number, ${expected}.`,
      }
    case 'resident-number':
      return {
        ko: '주민등록번호로 보이는 값이 있습니다. 받지 않으며 옮겨 적지도 않습니다. 파일에서 지우십시오.',
        en: 'there is what looks like a resident registration number. It is neither taken nor repeated. Delete it from the file.',
      }
    case 'duplicate-row':
      return { ko: `${expected}행과 같은 대상자입니다.`, en: `the same person as in row ${expected}.` }
    case 'duplicate-number':
      return {
        ko: `같은 업무에 같은 전화번호가 이미 있습니다 (${expected}).`,
        en: `the same number is in the same task already (${expected}).`,
      }
    case 'name-differs':
      return {
        ko: `「${found}」: 앞에서는 「${expected}」이었습니다. 하나로 맞추십시오.`,
        en: `"${found}", but before it was "${expected}". Make them one.`,
      }
    case 'target-differs':
      return {
        ko: `${found}: 같은 업무의 앞 행에서는 ${expected}이었습니다.`,
        en: `${found}, but an earlier row of the same task has ${expected}.`,
      }
    case 'date-outside-period':
      return {
        ko: `처리일 ${found}이 측정 기간(${expected}) 밖입니다. 대상자로는 넣었습니다.`,
        en: `handled on ${found}, outside the period (${expected}). The person was taken in all the same.`,
      }
    case 'number-elsewhere':
      return {
        ko: `같은 전화번호가 다른 행에도 있습니다 (${expected}행). 대상자로는 넣었습니다.`,
        en: `the same number is in another row too (row ${expected}). The person was taken in all the same.`,
      }
    default:
      return rule satisfies never
  }
}
