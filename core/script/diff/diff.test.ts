import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseScript } from '../parse.ts'
import type { Change } from './change.ts'
import { diffScripts } from './diff.ts'
import { movedIn } from './order.ts'

const base = `script: base
version: "1"
title: { ko: 바탕, en: Base }
case:
  task: { type: text, label: { ko: 업무, en: task } }
computed:
  gave: A = 1
sections:
  - section: first
    title: { ko: 처음, en: First }
    items:
      - item: A
        kind: choice
        read: { ko: "{task/을} 아십니까?", en: "Do you know {task}?" }
        options:
          - { code: 1, label: { ko: 있다, en: "Yes" } }
          - { code: 2, label: { ko: 없다, en: "No" } }
        missing: 9
      - item: B
        kind: brackets
        when: gave
        unit: { ko: 번, en: times }
        read: { ko: 몇 번입니까?, en: How often? }
        brackets:
          - { code: 1, from: 1, below: 3, value: 1 }
          - { code: 2, from: 3, value: 3 }
      - { item: L, kind: likert-two-step, direction: positive, read: { ko: 좋습니까?, en: Is it good? } }
      - item: K
        kind: multiple
        read: { ko: 무엇입니까?, en: What? }
        options:
          - { code: 1, label: { ko: 금품, en: money } }
          - { code: 2, label: { ko: 편의, en: favours } }
      - block: each
        repeat: { over: K, as: what }
        items:
          - { item: N, kind: number, max: 9, read: { ko: "{what} 몇 번?", en: "How many {what}?" } }
      - { item: Z, kind: statement, read: { ko: 끝, en: End } }
outcome:
  complete: { at: Z, code: "1.1" }
  break_off: [{ before: B, code: "2.12" }, { otherwise: "1.2" }]
`

function read(text: string) {
  const parsed = parseScript(text)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
  return parsed.script
}

/** The changes of the base script with some of its text replaced, as 「kind item: Korean | English」. */
function changes(...replaced: [from: string, to: string][]) {
  let text = base
  for (const [from, to] of replaced) {
    if (!text.includes(from)) throw new Error(`no ${from}`)
    text = text.replace(from, to)
  }
  const { interviewers, data } = diffScripts(read(base), read(text))
  const line = ({ kind, item, words }: Change) => `${kind} ${item ?? '-'}: ${words.ko} | ${words.en}`
  return { interviewers: interviewers.map(line), data: data.map(line) }
}

describe('a script and itself', () => {
  it('differ in nothing', () => {
    expect(diffScripts(read(base), read(base))).toEqual({ interviewers: [], data: [] })
  })
})

describe('one change', () => {
  it.each<[string, [string, string][], { interviewers: string[]; data: string[] }]>([
    [
      'of a question is told to interviewers, not to data',
      [['ko: "{task/을} 아십니까?"', 'ko: "{task/을} 겪으셨습니까?"']],
      {
        interviewers: [
          'wording A: 읽는 문구: ‘[업무]을(를) 아십니까?’ → ‘[업무]을(를) 겪으셨습니까?’ | read: only the Korean changed',
        ],
        data: [],
      },
    ],
    [
      'of a route that goes through a computed value',
      [['gave: A = 1', 'gave: A = 2']],
      {
        interviewers: [
          'route B: 물을 때: ‘A가 ‘있다’이면’ → ‘A가 ‘없다’이면’ | asked: “if A is “Yes”” → “if A is “No””',
        ],
        data: [],
      },
    ],
    [
      'of the meaning of a code, without a change of the route that asks for it',
      [['label: { ko: 있다, en: "Yes" }', 'label: { ko: 그렇다, en: "Yes" }']],
      {
        interviewers: ['options A: 보기 1: ‘있다’ → ‘그렇다’ | option 1: only the Korean changed'],
        data: ['codes A: 코드 1의 뜻: ‘있다’ → ‘그렇다’ | meaning of code 1: only the Korean changed'],
      },
    ],
    [
      'of an ending',
      [['label: { ko: 없다, en: "No" } }', 'label: { ko: 없다, en: "No" }, end: "4.70" }']],
      {
        interviewers: [
          'options A: 보기 2 ‘없다’의 끝: 이어 감 → 4.70 대상 아님 | option 2 “No” ends: goes on → 4.70 Not eligible',
        ],
        data: [],
      },
    ],
    [
      'of brackets',
      [
        ['below: 3, value: 1', 'below: 4, value: 2'],
        ['from: 3, value: 3', 'from: 4, value: 3'],
      ],
      {
        interviewers: [
          'options B: 보기 1: ‘1~2번’ → ‘1~3번’ | option 1: “1 to 2 times” → “1 to 3 times”',
          'options B: 보기 2: ‘3번 이상’ → ‘4번 이상’ | option 2: “3 times or more” → “4 times or more”',
        ],
        data: [
          'codes B: 코드 1의 뜻: ‘1~2번’ → ‘1~3번’ | meaning of code 1: “1 to 2 times” → “1 to 3 times”',
          'codes B: 코드 2의 뜻: ‘3번 이상’ → ‘4번 이상’ | meaning of code 2: “3 times or more” → “4 times or more”',
          'brackets B: 코드 1의 구간: ‘[1, 3)’ → ‘[1, 4)’ | range of code 1: “[1, 3)” → “[1, 4)”',
          'brackets B: 코드 1의 점수 값: ‘1’ → ‘2’ | score value of code 1: “1” → “2”',
          'brackets B: 코드 2의 구간: ‘[3, ∞)’ → ‘[4, ∞)’ | range of code 2: “[3, ∞)” → “[4, ∞)”',
        ],
      },
    ],
    [
      'of whether ranges are read',
      [['        brackets:\n', '        read_options: false\n        brackets:\n']],
      {
        interviewers: [
          'options B: 보기 1 ‘1~2번’ 이제 읽지 않음 | option 1 “1 to 2 times” is no longer read',
          'options B: 보기 2 ‘3번 이상’ 이제 읽지 않음 | option 2 “3 times or more” is no longer read',
        ],
        data: [],
      },
    ],
    [
      'of a missing code',
      [['missing: 9', 'missing: 99']],
      {
        interviewers: [],
        data: ['missing-code A: 모름·무응답 코드: ‘9’ → ‘99’ | code of don’t know and refused: “9” → “99”'],
      },
    ],
    [
      'of a direction',
      [['direction: positive', 'direction: negative']],
      {
        interviewers: [],
        data: [
          'direction L: 점수의 방향: ‘그럴수록 좋음’ → ‘그럴수록 나쁨’ | direction in scores: “agreement is good” → “agreement is bad”',
        ],
      },
    ],
    [
      'of a repeated item is told once',
      [['ko: "{what} 몇 번?"', 'ko: "{what} 모두 몇 번?"']],
      {
        interviewers: [
          'wording N: 읽는 문구: ‘[되풀이하는 것] 몇 번?’ → ‘[되풀이하는 것] 모두 몇 번?’ | read: only the Korean changed',
        ],
        data: [],
      },
    ],
    [
      'of what a block repeats over makes columns',
      [['favours } }', 'favours } }\n          - { code: 3, label: { ko: 향응, en: meals } }']],
      {
        interviewers: ['options K: 보기 3 ‘향응’ 새로 생김 | option 3 “meals” is new'],
        data: [
          'column N_3: 열이 생김 | a new column',
          'codes K: 코드 3 새로 생김 (‘향응’) | code 3 is new (“meals”)',
        ],
      },
    ],
    [
      'of a range',
      [['max: 9', 'max: 99']],
      { interviewers: [], data: ['range N: 범위와 단위: ‘–9’ → ‘–99’ | range and unit: “–9” → “–99”'] },
    ],
    [
      'of what a case brings',
      [['case:\n', 'case:\n  who: { type: text }\n']],
      { interviewers: [], data: ['value -: 사례의 값 who 새로 생김 | value of the case who is new'] },
    ],
    [
      'of what counts as broken off',
      [['before: B', 'before: L']],
      {
        interviewers: [
          'ending -: 완료와 중단: ‘Z에 이르면 1.1, B에 답하기 전에 끊기면 2.12, 그 밖에 끊기면 1.2’ → ‘Z에 이르면 1.1, L에 답하기 전에 끊기면 2.12, 그 밖에 끊기면 1.2’ | completing and breaking off: “when Z is reached 1.1, if broken off before B is answered 2.12, if broken off otherwise 1.2” → “when Z is reached 1.1, if broken off before L is answered 2.12, if broken off otherwise 1.2”',
        ],
        data: [],
      },
    ],
    [
      'that takes a question out',
      [
        [
          '      - { item: L, kind: likert-two-step, direction: positive, read: { ko: 좋습니까?, en: Is it good? } }\n',
          '',
        ],
      ],
      {
        interviewers: ['removed L: 없어진 문항: ‘좋습니까?’ | gone: “Is it good?”'],
        data: ['column L: 열이 없어짐 | the column is gone'],
      },
    ],
    [
      'that moves a question',
      [
        [
          '      - { item: L, kind: likert-two-step, direction: positive, read: { ko: 좋습니까?, en: Is it good? } }\n',
          '',
        ],
        [
          '      - item: A\n',
          '      - { item: L, kind: likert-two-step, direction: positive, read: { ko: 좋습니까?, en: Is it good? } }\n      - item: A\n',
        ],
      ],
      { interviewers: ['moved L: 맨 앞으로 옮김 | moved to the front'], data: [] },
    ],
    [
      'of a key',
      [['        missing: 9\n', '        missing: 9\n        refused: false\n']],
      { interviewers: ['keys A: ‘무응답’ 키가 꺼짐 | the refused key is off'], data: [] },
    ],
    [
      'of a section into a sensitive one',
      [['  - section: first\n', '  - section: first\n    sensitive: true\n']],
      {
        interviewers: ['A', 'B', 'L', 'K', 'N', 'Z'].map(
          (item) => `section ${item}: 민감한 부분으로 옮김 | now in a sensitive section`,
        ),
        data: [],
      },
    ],
  ])('%s', (_, replaced, expected) => {
    expect(changes(...replaced)).toEqual(expected)
  })
})

describe('what moved', () => {
  it('is the least that explains the new order', () => {
    expect(movedIn(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])).toEqual([{ id: 'a', behind: 'd' }])
    expect(movedIn(['a', 'b', 'c'], ['a', 'x', 'b', 'c'])).toEqual([])
    expect(movedIn(['a', 'b', 'c', 'd'], ['d', 'a', 'b'])).toEqual([{ id: 'd', behind: null }])
  })

  it('leaves a rest in its old order, whatever the shuffle', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(50), { maxLength: 12 }),
        fc.array(fc.nat(50), { maxLength: 12 }),
        (ids, keys) => {
          const before = ids.map(String)
          const after = before.toSorted((a, b) => (keys[Number(a) % 12] ?? 0) - (keys[Number(b) % 12] ?? 0))
          const moved = new Set(movedIn(before, after).map(({ id }) => id))
          const rest = after.filter((id) => !moved.has(id))
          expect(rest).toEqual(before.filter((id) => !moved.has(id)))
        },
      ),
    )
  })
})
