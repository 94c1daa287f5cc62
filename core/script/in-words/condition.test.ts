import { describe, expect, it } from 'vitest'
import { parseScript } from '../parse.ts'
import { bothForms } from '../particle.ts'
import { conditionInWords } from './condition.ts'
import { plainTextOnPaper } from './text.ts'

const yesNo = 'options: yes_no'
const script = (when: string) => {
  const parsed = parseScript(`script: words
version: "1"
title: { ko: 말, en: Words }
study:
  records: { type: yes-no, label: { ko: 녹음, en: recording } }
case:
  group:
    type: one-of
    label: { ko: 집단, en: group }
    values: [ { value: a, label: { ko: 주민, en: residents } }, { value: b, label: { ko: 학부모, en: parents } } ]
  institution: { type: text, label: { ko: 기관명, en: institution } }
computed:
  gave_any: X1 = 1 or X2 = 1
  total: sum(N, N2)
option_sets:
  yes_no: [ { code: 1, label: { ko: 있다, en: "Yes" } }, { code: 2, label: { ko: 없다, en: "No" } } ]
sections:
  - section: first
    items:
      - { item: X1, kind: choice, read: { ko: 하나, en: One }, ${yesNo} }
      - { item: X2, kind: choice, read: { ko: 둘, en: Two }, ${yesNo} }
      - { item: X3, kind: choice, read: { ko: 셋, en: Three }, ${yesNo} }
      - item: K
        kind: multiple
        read: { ko: 무엇, en: What }
        options: [ { code: 1, label: { ko: 금품, en: money } }, { code: 2, label: { ko: 편의, en: favours } } ]
      - { item: N, kind: number, unit: { ko: 번, en: times }, read: { ko: 몇 번, en: How often } }
      - { item: N2, kind: number, read: { ko: 몇 번, en: How often } }
      - { item: F, kind: brackets, unit: { ko: 번, en: times }, read: { ko: 몇 번, en: How often }, brackets: [ { code: 1, from: 1, below: 3, value: 1 }, { code: 2, from: 3, value: 3 } ] }
      - { item: Q, kind: text, when: ${JSON.stringify(when)}, read: { ko: "{institution/이} 어떻습니까", en: "How is {institution}?" } }
outcome:
  complete: { at: Q, code: "1.1" }
  break_off: [{ otherwise: "2.12" }]
`)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
  return parsed.script
}

function inWords(when: string) {
  const read = script(when)
  const condition = read.items.get('Q')?.when
  if (condition == null) throw new Error('no condition')
  return conditionInWords(condition, read)
}

describe('a condition in words', () => {
  it.each([
    ['X1 = 1', 'X1이 ‘있다’이면', 'if X1 is “Yes”'],
    ['not X1 = 1', 'X1이 ‘있다’가 아니면', 'if X1 is not “Yes”'],
    ['X2 != 1', 'X2가 ‘있다’가 아니면', 'if X2 is not “Yes”'],
    ['X1 = 1 or X2 = 1 or X3 = 1', 'X1, X2, X3 가운데 하나라도 ‘있다’이면', 'if any of X1, X2, X3 is “Yes”'],
    ['X1 = 1 and X2 = 1', 'X1, X2가 모두 ‘있다’이면', 'if all of X1, X2 are “Yes”'],
    ['not (X1 = 1 or X2 = 1)', 'X1, X2 가운데 하나도 ‘있다’가 아니면', 'if none of X1, X2 is “Yes”'],
    ['gave_any', 'X1, X2 가운데 하나라도 ‘있다’이면', 'if any of X1, X2 is “Yes”'],
    ['X1 = 1 and X2 = 2', 'X1이 ‘있다’이고 X2가 ‘없다’이면', 'if X1 is “Yes” and X2 is “No”'],
    [
      'X1 = 1 and (X2 = 2 or X3 = 1)',
      'X1이 ‘있다’이고 (X2가 ‘없다’이거나 X3이 ‘있다’인 경우)이면',
      'if X1 is “Yes” and (X2 is “No” or X3 is “Yes”)',
    ],
    [
      'not (X1 = 1 and X2 = 2)',
      '(X1이 ‘있다’이고 X2가 ‘없다’인 경우)가 아니면',
      'if not (X1 is “Yes” and X2 is “No”)',
    ],
    ['K = 1', 'K에서 ‘금품’을 골랐으면', 'if K includes “money”'],
    ['not K = 1', 'K에서 ‘금품’을 고르지 않았으면', 'if K does not include “money”'],
    [
      'K in (1, 2)',
      'K에서 ‘금품’, ‘편의’ 가운데 하나라도 골랐으면',
      'if K includes any of “money”, “favours”',
    ],
    ['X1 in (1, 2)', 'X1이 ‘있다’, ‘없다’ 가운데 하나이면', 'if X1 is “Yes” or “No”'],
    ["group = 'b'", '집단이 ‘학부모’이면', 'if group is “parents”'],
    ['records', '녹음이 ‘예’이면', 'if recording is “yes”'],
    ['not records', '녹음이 ‘예’가 아니면', 'if recording is not “yes”'],
    ['N >= 3', 'N이 3번 이상이면', 'if N is at least 3 times'],
    [
      'N < 3 and K = 2',
      'N이 3번 미만이고 K에서 ‘편의’를 골랐으면',
      'if N is under 3 times and K includes “favours”',
    ],
    ['F = 2', 'F가 ‘3번 이상’이면', 'if F is “3 times or more”'],
    ['answered(X1)', 'X1에 답했으면', 'if X1 was answered'],
    ['not answered(X1)', 'X1에 답하지 않았으면', 'if X1 was not answered'],
    ['missing(X1)', 'X1이 모름이나 무응답이면', 'if X1 is don’t know or refused'],
    ['total > 5', 'N, N2의 합이 5 초과이면', 'if the sum of N, N2 is over 5'],
    ['value(F) * 2 >= N', '(F가 뜻하는 값 × 2)가 N 이상이면', 'if (what F stands for × 2) is at least N'],
    [
      'count(X1 = 1, X2 = 1) = 2',
      '맞는 것의 수(X1이 ‘있다’인 경우, X2가 ‘있다’인 경우)가 2이면',
      'if the number that hold (X1 is “Yes”, X2 is “Yes”) is 2',
    ],
  ])('%s', (when, ko, en) => {
    expect(inWords(when)).toEqual({ ko, en })
  })
})

describe('a text on paper', () => {
  it('has its fills by what people call them and particles in both forms', () => {
    const read = script('X1 = 1')
    const text = plainTextOnPaper(read.items.get('Q')?.read ?? { ko: [], en: [] }, read)
    expect(text).toEqual({ ko: '[기관명]이(가) 어떻습니까', en: 'How is [institution]?' })
  })

  it.each([
    ['이', '이(가)'],
    ['가', '이(가)'],
    ['으로', '(으)로'],
    ['과', '와(과)'],
    ['을', '을(를)'],
    ['이란', '(이)란'],
    ['에서', '에서'],
  ])('%s is written %s', (particle, both) => {
    expect(bothForms(particle)).toBe(both)
  })
})
