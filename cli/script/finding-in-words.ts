import type { Text } from '#core/contract/language.ts'
import type { Finding } from '#core/script/verify/finding.ts'
import { farthest } from '#core/script/verify/rules/confidentiality.ts'
import { problemWords } from './problem-in-words.ts'

/** What a finding says, without its place, in both languages. */
export function findingInWords(finding: Finding): Text {
  const { found, expected, item } = finding
  switch (finding.rule) {
    case 'always-true':
      return {
        ko: `조건 ‘${found}’은(는) 여기까지 오는 모든 길에서 참이라 아무것도 가르지 않습니다.`,
        en: `the condition “${found}” is true on every route that comes here: it decides nothing.`,
      }
    case 'always-false':
      return {
        ko: `조건 ‘${found}’은(는) 어떤 길에서도 참이 될 수 없습니다.`,
        en: `the condition “${found}” cannot be true on any route.`,
      }
    case 'unreachable':
      return {
        ko: `어떤 길도 ${found}에 이르지 못합니다. 앞에서 면접이 모두 끝나거나 막힙니다.`,
        en: `no route comes to ${found}: the interview always ends or is stuck before it.`,
      }
    case 'dead-end':
      return {
        ko: `${item}에서 받을 수 있는 답이 없는 길이 있습니다 (${found}).`,
        en: `on some route ${item} takes no answer at all (${found}).`,
      }
    case 'end-without-disposition':
      return {
        ko: `${found}에 이르지 않고 물음이 다하는 길이 있습니다. 그 면접은 완료가 되지 않습니다.`,
        en: `a route runs out of items without coming to ${found}: such an interview is never complete.`,
      }
    case 'fill-before-value':
      return {
        ko: `‘${found}’의 값이 아직 없거나 끝내 없을 수 있는데 여기서 씁니다.`,
        en: `“${found}” is used here, but on some route it has no value by then.`,
      }
    case 'bracket-gap':
      return {
        ko: `구간 사이가 비었습니다 (${found}). 그 사이의 답은 적을 곳이 없습니다.`,
        en: `there is a gap between brackets (${found}): an answer in it has no place.`,
      }
    case 'bracket-overlap':
      return {
        ko: `구간이 겹칩니다 (${found}).`,
        en: `brackets overlap (${found}).`,
      }
    case 'no-confidentiality':
      return {
        ko: `민감한 물음 ${found}이(가) 비밀 보장 문구 없이 나오는 길이 있습니다.`,
        en: `on some route the sensitive item ${found} comes with no confidentiality statement before it.`,
      }
    case 'confidentiality-too-far':
      return {
        ko: `비밀 보장 문구 없이 물음 ${farthest}개가 지난 뒤에 ${found}이(가) 나오는 길이 있습니다.`,
        en: `on some route ${found} comes after ${farthest} asked items in a row with no confidentiality statement.`,
      }
    case 'not-exclusive':
      return {
        ko: `보기 ‘${found}’은(는) 다른 보기와 함께 고를 수 없는 말인데 exclusive가 아닙니다.`,
        en: `the option “${found}” by its words goes with no other, but is not “exclusive”.`,
      }
    case 'two-step-incomplete':
      if (expected.length > 0) return problemWords({ ...finding, rule: 'two-step-incomplete' })
      return {
        ko: `두 단계 척도에서 두 답의 말이 같습니다: ‘${found}’.`,
        en: `two answers of the two-step scale have the same words: “${found}”.`,
      }
    case 'missing-translation':
      return found.trim() === ''
        ? problemWords({ ...finding, rule: 'missing-translation' })
        : {
            ko: `영어 자리에 한국어만 있습니다: ‘${found}’.`,
            en: `the English text is in Korean: “${found}”.`,
          }
    case 'undecided':
      return expected.length > 0
        ? {
            ko: `‘${found}’에 ${expected.join(', ')}이(가) 있는지 판정하지 못했습니다. 앞의 판정하지 못한 조건에 걸려 있습니다.`,
            en: `whether “${found}” shows ${expected.join(', ')} could not be decided: it hangs on a condition that could not be.`,
          }
        : {
            ko: `‘${found}’은(는) 판정하지 못했습니다. 값의 범위를 줄이거나 조건을 나누십시오.`,
            en: `“${found}” could not be decided: narrow its ranges, or split it.`,
          }
    default:
      return problemWords({ ...finding, rule: finding.rule })
  }
}
