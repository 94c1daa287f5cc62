import { describe, expect, it } from 'vitest'
import { call, scriptNamed } from './call.ts'

const compiled = scriptNamed('internal-integrity-2013')

function reachesService() {
  const person = call(compiled)
  person.hears('I0')
  person.answers('S1', 1)
  for (const item of ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'B4']) person.answers(item, 4)
  person.hears('M1')
  for (const item of ['P1', 'P2', 'Q1', 'Q2', 'O1', 'O2']) person.answers(item, 7)
  person.answers('K1', 2)
  person.answers('D1', 1)
  person.answers('D2', 2)
  return person
}

function reachesExperience() {
  const person = reachesService()
  person.counts('D3', 3)
  person.hears('M2')
  person.answers('N1', 2)
  return person
}

describe('the internal questionnaire, answered alone', () => {
  it('is completed by someone with nothing to report', () => {
    const person = reachesExperience()
    person.answersAll('X1', [8])
    person.answersAll('X2', [8])
    person.answers('X3', 2)
    person.hears('Z0')
    person.expectClosed('complete', '1.1')
    person.expectRoute('I0 S1 A1 A2 A3 B1 B2 B3 B4 M1 P1 P2 Q1 Q2 O1 O2 K1 D1 D2 D3 M2 N1 X1 X2 X3 Z0')
    expect(person.response('A1')).toEqual({ value: 4 })
  })

  it('ends for someone who does not work there', () => {
    const person = call(compiled)
    person.hears('I0')
    person.answers('S1', 2)
    person.expectClosed('ended', '4.70')
  })

  it('asks how often and how much only of what was named', () => {
    const person = reachesExperience()
    person.answersAll('X1', [2])
    person.answersAll('X2', [1, 3])
    person.answers('X3', 1)
    person.hears('M3')
    expect(person.prompt?.question).toBe('지난 1년간 인사와 관련하여 향응을 모두 몇 번 제공하셨습니까?')
    person.answers('Xf_2', 1)
    person.answers('Xa_2', 1)
    expect(person.prompt?.question).toBe('지난 1년간 업무추진비를 그렇게 쓰신 것은 모두 몇 번입니까?')
    person.answers('Bf_1', 3)
    person.answers('Bf_3', 1)
    person.answers('X3f', 2)
    person.hears('Z0')
    expect(person.response('X3f')).toEqual({ value: 2 })
  })

  it('questions long service of a young respondent, and lets it stand', () => {
    const person = reachesService()
    const answer = { kind: 'number', number: 25 } as const
    expect(person.refusal({ type: 'response.given', item: 'D3', answer, shownAt: 0 })).toEqual({
      type: 'check-failed',
      message: '연령대는 20대 이하, 근무 기간은 25년이라고 적으셨습니다. 둘 다 맞습니까?',
      soft: true,
    })
    person.counts('D3', 25, '맞음')
    expect(person.response('D3')).toMatchObject({ value: 25 })
    person.expectAsked('M2')
  })

  it('shows seven points that nobody reads aloud', () => {
    const person = call(compiled)
    person.hears('I0')
    person.answers('S1', 1)
    expect(person.prompt?.options.map(({ code, read }) => [code, read])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((code) => [code, false]),
    )
  })
})
