import { describe, expect, it } from 'vitest'
import { compile } from '../script/compile.ts'
import { parseScript } from '../script/parse.ts'
import { countSyllables, durations } from './duration.ts'

const script = (mode: string) => {
  const parsed = parseScript(`script: timed
version: "1"
title: { ko: 시간, en: Time }
mode: ${mode}
sections:
  - section: first
    items:
      - { item: I, kind: statement, read: { ko: "가나다라마바사아자차", en: Hello } }
      - item: A
        kind: choice
        read: { ko: "가나다라마", en: Question }
        options:
          - { code: 1, label: { ko: 있다, en: "yes" } }
          - { code: 2, label: { ko: 없다, en: "no" }, read: false, end: "4.70" }
      - item: B
        kind: choice
        when: A = 1
        read: { ko: "가나다라마", en: Question }
        options: [ { code: 1, label: { ko: 있다, en: "yes" } }, { code: 2, label: { ko: 없다, en: "no" } } ]
      - { item: L, kind: likert-two-step, direction: positive, read: { ko: "가나다라마", en: Question } }
      - { item: O, kind: choice, observed: true, read: { ko: "읽지 않는 말", en: Unread }, options: [ { code: 1, label: { ko: 남, en: m } } ] }
      - { item: Z, kind: statement, read: { ko: 끝, en: End } }
likert:
  ask: { ko: "가나", en: Which? }
  yes: { label: { ko: 그렇다, en: "Yes" }, ask: { ko: "가나다", en: How? }, degrees: [ { ko: 다소, en: a }, { ko: 상당히, en: b }, { ko: 매우, en: c } ] }
  no: { label: { ko: 아니다, en: "No" }, ask: { ko: "가나다라", en: How? }, degrees: [ { ko: 별로, en: a }, { ko: 거의, en: b }, { ko: 전혀, en: c } ] }
  neutral: { ko: 보통, en: Neither }
outcome:
  complete: { at: Z, code: "1.1" }
  break_off: [{ otherwise: "2.12" }]
`)
  if (parsed.type === 'refused') throw new Error(JSON.stringify(parsed.problems))
  return compile(parsed.script)
}

describe('the length of an interview', () => {
  const pace = { syllables: 60, pause: 2 }

  it('is a second a syllable at 60 a minute, and a pause for each answer', () => {
    const { routes, longest, shortest } = durations(script('telephone'), pace)
    // I 10, A 5 + 있다 2, B 5 + both 4, L 5 + ask 2 + degree 3, O unread, Z 1; answers A, B, L twice, O.
    expect(longest).toMatchObject({ disposition: '1.1', syllables: 37, answers: 5, seconds: 37 + 10 })
    expect(shortest).toEqual(longest)
    expect(routes.find(({ disposition }) => disposition === '4.70')).toEqual({
      decides: ['A=2'],
      disposition: '4.70',
      syllables: 17,
      answers: 1,
      seconds: 19,
    })
  })

  it('halves the reading, not the pauses, at twice the speed', () => {
    const { longest } = durations(script('telephone'), { syllables: 120, pause: 2 })
    expect(longest?.seconds).toBe(37 / 2 + 10)
  })

  it('read by eye takes all options, but the same ones only once', () => {
    const { longest } = durations(script('self-completed'), pace)
    // A reads both options now, B has them just behind.
    expect(longest?.syllables).toBe(10 + 5 + 4 + 5 + 10 + 1)
  })

  it.each([
    ['안녕하십니까?', 6],
    ['2013년 7월', 7],
    ['', 0],
    ['… — !', 0],
  ])('%s has %i syllables', (text, count) => {
    expect(countSyllables(text)).toBe(count)
  })
})
