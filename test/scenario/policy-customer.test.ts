import { describe, expect, it } from 'vitest'
import { call, scriptNamed } from './call.ts'

const compiled = scriptNamed('policy-customer-2013')
const area = { area_1: { ko: '동부', en: 'East' }, area_2: { ko: '서부', en: 'West' } }

function of(group: string, full: string[] = []) {
  const person = call(compiled, { facts: { group, ...area }, full })
  person.hears('I0')
  return person
}

type Person = ReturnType<typeof of>

/** From the age question to the last item of perception, which differs by group. */
function isAskedOpinions(person: Person, ownItem: string) {
  for (const item of ['A1', 'A2', 'A3', 'A4', 'A5']) person.agrees(item, 1)
  person.expectAsked(ownItem, 'direction')
  person.disagrees(ownItem, 1)
  person.hears('M1')
  for (const item of ['B1', 'B2', 'B3']) person.agrees(item, 3)
  person.answers('K1', 2)
  person.hears('M2')
  person.answers('N1', 1)
}

describe('the interview of policy customers', () => {
  it('of an expert: contacts are counted, nothing is asked about where they live', () => {
    const person = of('전문가')
    person.answers('S1', 1)
    person.counts('C1', 12)
    person.answers('D2', 1)
    person.answers('D1', 4)
    isAskedOpinions(person, 'G1')
    person.answersAll('X1', [8])
    person.hears('Z0')
    person.expectClosed('complete', '1.1')
    person.expectRoute('I0 S1 C1 D2 D1 A1 A2 A3 A4 A5 G1 M1 B1 B2 B3 K1 M2 N1 X1 Z0')
  })

  it('of a resident: the areas of the case are read, an experience is followed up', () => {
    const person = of('지역주민')
    expect(person.prompt?.options.map(({ label, read }) => [label, read])).toEqual([
      ['동부', true],
      ['서부', true],
      ['3권역', true],
      ['4권역', true],
      ['그 밖의 곳', false],
    ])
    person.answers('H1', 2)
    person.answers('D2', 2)
    person.answers('D1', 3)
    isAskedOpinions(person, 'G3')
    person.answersAll('X1', [2])
    person.hears('M3')
    person.answers('Xf_2', 1)
    person.answers('Xa_2', 2)
    person.hears('Z0')
    person.expectClosed('complete', '1.1')
  })

  it.each([
    ['업무관계자', 'S2', 'G2'],
    ['학부모', 'S3', 'G4'],
  ])('of %s begins with %s and asks %s', (group, screen, own) => {
    const person = of(group)
    person.answers(screen, 1)
    if (group === '학부모') person.answers('H1', 1)
    else person.counts('C1', 0)
    person.answers('D2', 1)
    person.answers('D1', 2)
    isAskedOpinions(person, own)
  })

  it.each([
    ['전문가', 'S1', 2],
    ['업무관계자', 'S2', 2],
    ['학부모', 'S3', 2],
    ['지역주민', 'H1', 5],
  ])('ends for %s who is not of the group', (group, item, code) => {
    const person = of(group)
    person.answers(item, code)
    person.expectClosed('ended', '4.70')
  })

  it('ends where the cell of area, sex and age is full, and only there', () => {
    const full = ['residents:2:1:3']
    const inFull = of('지역주민', full)
    inFull.answers('H1', 2)
    inFull.answers('D2', 1)
    inFull.answers('D1', 3)
    inFull.expectClosed('ended', '4.80')

    const beside = of('지역주민', full)
    beside.answers('H1', 2)
    beside.answers('D2', 2)
    beside.answers('D1', 3)
    beside.expectAsked('A1', 'direction')
  })

  it('questions more contacts than there are days at work, and lets them stand with a note', () => {
    const person = of('전문가')
    person.answers('S1', 1)
    const answer = { kind: 'number', number: 250 } as const
    expect(person.refusal({ type: 'response.given', item: 'C1', answer, shownAt: 0 })).toEqual({
      type: 'check-failed',
      message: '1년에 250번이라고 하셨습니다. 맞는지 한 번 더 여쭙니다.',
      soft: true,
    })
    person.counts('C1', 250, '매일 함께 일한다고 함')
    person.expectAsked('D2')
  })
})
