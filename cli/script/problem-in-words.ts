import type { Text } from '#core/contract/language.ts'
import type { ScriptProblem } from '#core/script/problem.ts'

/** 「script.yaml:12:7 R1: …」 in both languages: what was found where, what is expected, the nearest right name. */
export function problemInWords(problem: ScriptProblem, file: string): Text {
  const where = `${file}:${problem.line}:${problem.column}${problem.item === null ? '' : ` ${problem.item}`}`
  const { ko, en } = problemWords(problem)
  const { nearest } = problem
  return {
    ko: `${where}: ${ko}${nearest === null ? '' : ` 혹시 ‘${nearest}’입니까?`}`,
    en: `${where}: ${en}${nearest === null ? '' : ` Did you mean “${nearest}”?`}`,
  }
}

/** What a problem says, without its place. */
export function problemWords({
  rule,
  found,
  expected,
}: Pick<ScriptProblem, 'rule' | 'found'> & { expected: readonly string[] }): Text {
  const list = expected.join(', ')
  switch (rule) {
    case 'yaml':
      return {
        ko: `YAML로 읽을 수 없습니다: ${found}. 쉼표나 중괄호가 든 문구는 따옴표로 묶으십시오.`,
        en: `this is not YAML: ${found}. Put texts with commas or braces in quotes.`,
      }
    case 'unknown-key':
      return {
        ko: `‘${found}’라는 칸은 없습니다. 문구의 일부라면 따옴표로 묶으십시오.`,
        en: `there is no key “${found}” here. If it is part of a text, put the text in quotes.`,
      }
    case 'missing-key':
      return { ko: `‘${list}’ 칸이 빠졌습니다.`, en: `the key “${list}” is missing.` }
    case 'wrong-value':
      return { ko: `‘${found}’ 대신 ${list}이(가) 와야 합니다.`, en: `found “${found}”, expected ${list}.` }
    case 'condition':
      return {
        ko: `조건에서 ‘${found}’ 자리에 ${list}이(가) 와야 합니다.`,
        en: `in the condition, found “${found}” where ${list} is expected.`,
      }
    case 'fill':
      return {
        ko: `문구의 채움 ‘{${found}}’이(가) 잘못되었습니다 (${list}). 중괄호를 글자로 쓰려면 두 번 적으십시오.`,
        en: `the fill “{${found}}” is wrong (${list}). For a brace as such, write it twice.`,
      }
    case 'unknown-name':
      return { ko: `‘${found}’라는 이름은 없습니다.`, en: `there is nothing named “${found}”.` }
    case 'duplicate-item':
      return { ko: `‘${found}’라는 이름이 두 번 나옵니다.`, en: `the name “${found}” is used twice.` }
    case 'duplicate-code':
      return { ko: `코드 ${found}이(가) 두 번 나옵니다.`, en: `the code ${found} is used twice.` }
    case 'two-sections':
      return { ko: `부분 ‘${found}’이(가) 두 번 나옵니다.`, en: `the section “${found}” is there twice.` }
    case 'no-otherwise':
      return { ko: 'break_off에 otherwise가 빠졌습니다.', en: 'break_off needs an “otherwise”.' }
    case 'type-error':
      return { ko: `${found}: ${list}이(가) 와야 합니다.`, en: `${found} does not fit: expected ${list}.` }
    case 'missing-translation':
      return { ko: `${list} 문구가 없습니다.`, en: `the text in “${list}” is missing.` }
    case 'two-step-incomplete':
      return {
        ko: `두 단계 척도의 말이 다 있지 않습니다 (${found} ${list}).`,
        en: `the words of the two-step scale are incomplete (${found} ${list}).`,
      }
    case 'too-long':
      return { ko: `문항이 너무 많습니다 (${found}, ${list}).`, en: `too many items (${found}, ${list}).` }
    case 'circular':
      return {
        ko: `‘${found}’의 계산이 자기 자신을 씁니다.`,
        en: `the computation of “${found}” needs itself.`,
      }
    case 'not-a-list':
      return {
        ko: `‘${found}’을(를) 돌아가며 물을 수 없습니다. 앞에서 물은 복수 응답 문항의 이름을 적으십시오.`,
        en: `cannot repeat over “${found}”: name a multiple-answer item asked earlier.`,
      }
    case 'sensitive-not-last':
      return {
        ko: `‘${found}’은(는) 민감한 부분 뒤에 올 수 없습니다. 민감한 물음은 맨 끝에 둡니다.`,
        en: `“${found}” must not come after a sensitive section: sensitive questions stay last.`,
      }
    default:
      return rule satisfies never
  }
}
