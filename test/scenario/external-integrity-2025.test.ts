import { describe, expect, it } from 'vitest'
import type { Answer } from '#core/contract/answer.ts'
import { call, scriptNamed } from './call.ts'

const compiled = scriptNamed('external-integrity-2025')
const perception = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7']

function reachesExperience() {
  const person = call(compiled)
  person.hears('I0')
  person.answers('S1', 1)
  person.agrees('P1', 2)
  for (const item of perception.slice(1)) person.disagrees(item, 3)
  person.answers('D1', 3)
  person.answers('D2', 2)
  person.hears('M1')
  person.answers('N1', 2)
  return person
}

describe('the external interview of 2025', () => {
  it('is completed by someone who gave nothing, without another word about giving', () => {
    const person = reachesExperience()
    person.answersAll('X1', [8])
    person.expectClosed('complete', '1.1')
    person.hears('Z0')
    person.expectRoute('I0 S1 P1 P2 P3 P4 P5 P6 P7 D1 D2 M1 N1 X1 Z0')
    expect(person.response('X1')).toEqual({ value: [8] })
  })

  it('ends for someone who never dealt with the institution', () => {
    const person = call(compiled)
    person.hears('I0')
    person.answers('S1', 2)
    person.expectClosed('ended', '4.70')
  })

  it('asks times and amount of each kind that was given, each by its name', () => {
    const person = reachesExperience()
    person.answersAll('X1', [1, 3])
    person.hears('M2')
    expect(person.prompt?.question).toBe('지난 1년간 금품을 모두 몇 번 제공하셨습니까?')
    expect(person.prompt?.options.every(({ read }) => !read)).toBe(true)
    person.answers('Xf_1', 2)
    expect(person.prompt).toMatchObject({
      question: '제공하신 금품을 돈으로 치면 모두 얼마쯤 됩니까?',
      ownDefault: true,
    })
    expect(person.prompt?.options.every(({ read }) => read)).toBe(true)
    person.answers('Xa_1', 3)
    expect(person.prompt?.question).toBe('지난 1년간 편의를 모두 몇 번 제공하셨습니까?')
    person.refuses('Xf_3')
    person.doesNotKnow('Xa_3')
    person.hears('Z0')
    person.expectRoute('I0 S1 P1 P2 P3 P4 P5 P6 P7 D1 D2 M1 N1 X1 M2 Xf_1 Xa_1 Xf_3 Xa_3 Z0')
    expect(person.response('Xf_3')).toEqual({ value: 9, missing: 'refused' })
  })

  it('takes “none” beside nothing else', () => {
    const person = reachesExperience()
    const answer: Answer = { kind: 'codes', codes: [1, 8] }
    expect(person.refusal({ type: 'response.given', item: 'X1', answer, shownAt: 0 })).toEqual({
      type: 'exclusive',
      code: 8,
    })
  })

  it('asks nothing more of someone who will not say', () => {
    const person = reachesExperience()
    person.refuses('X1')
    person.expectAsked('Z0')
  })

  it('counts as partial once the perception items are answered', () => {
    const person = call(compiled)
    person.hears('I0')
    person.answers('S1', 1)
    for (const item of perception) person.isNeutralOn(item)
    person.hangsUp()
    person.expectClosed('broken-off', '2.12')
    person.goesBack()
    person.answers('D1', 1)
    person.hangsUp()
    person.expectClosed('partial', '1.2')
  })
})
