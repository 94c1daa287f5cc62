import { describe, expect, it } from 'vitest'
import type { Answer } from '#core/contract/answer.ts'
import { routeOf } from '#core/interview/route.ts'
import { call } from './call.ts'

describe('the external integrity interview', () => {
  it('is completed by someone who gave nothing', () => {
    const person = call()
    person.reachesExperience()
    for (const item of ['X1', 'X2', 'X3']) person.answers(item, 2)
    person.expectAsked('Z0')
    person.expectClosed('complete', '1.1')
    person.hears('Z0')
    expect(person.prompt).toBeNull()
    person.expectClosed('complete', '1.1')
    person.expectRoute('I0 S1 R1 R2 R3 C1 C2 C3 C4 C5 K1 D1 D2 M1 N1 X1 X2 X3 Z0')
    expect(person.response('R1')).toEqual({ value: 6, direction: 'yes', intensity: 2 })
    expect(person.response('C5')).toEqual({ value: 1, direction: 'no', intensity: 3 })
  })

  it('ends for someone who never dealt with the institution', () => {
    const person = call()
    person.hears('I0')
    person.answers('S1', 2)
    person.expectClosed('ended', '4.70')
    expect(person.prompt).toBeNull()
  })

  it('leaves eligibility open when S1 is not known, and never turns it into no', () => {
    const person = call()
    person.hears('I0')
    person.doesNotKnow('S1')
    person.expectClosed('ended', '3.21')
    expect(person.response('S1')).toEqual({ value: null, missing: 'dont-know' })
  })

  it('is refused at the greeting', () => {
    const person = call()
    person.refuses('I0')
    person.expectClosed('ended', '2.112')
  })

  it('is refused at the eligibility question', () => {
    const person = call()
    person.hears('I0')
    person.refuses('S1')
    person.expectClosed('ended', '2.112')
  })

  it('broken off before K1 is answered is a break-off', () => {
    const person = call()
    person.hears('I0')
    person.answers('S1', 1)
    for (const item of ['R1', 'R2', 'R3', 'C1', 'C2', 'C3', 'C4', 'C5']) person.agrees(item, 1)
    person.expectAsked('K1')
    person.hangsUp()
    person.expectClosed('broken-off', '2.12')
  })

  it('broken off after K1 is a partial', () => {
    const person = call()
    person.hears('I0')
    person.answers('S1', 1)
    for (const item of ['R1', 'R2', 'R3', 'C1', 'C2', 'C3', 'C4', 'C5']) person.agrees(item, 1)
    person.refuses('K1')
    person.expectAsked('D1')
    person.hangsUp()
    person.expectClosed('partial', '1.2')
    expect(person.response('K1')).toEqual({ value: 9, missing: 'refused' })
  })

  it('goes on where it was left when the respondent comes back on the line', () => {
    const person = call()
    person.hears('I0')
    person.answers('S1', 1)
    person.leansTo('R1', 'yes')
    person.hangsUp()
    person.goesBack()
    person.expectAsked('R1', 'intensity')
    person.expectClosed('asking', null as never)
  })

  it('hung up during the thanks is complete all the same', () => {
    const person = call()
    person.reachesExperience()
    for (const item of ['X1', 'X2', 'X3']) person.answers(item, 2)
    person.hangsUp()
    person.expectClosed('complete', '1.1')
  })
})

describe('the two-step scale', () => {
  const atR1 = () => {
    const person = call()
    person.hears('I0')
    person.answers('S1', 1)
    person.expectAsked('R1', 'direction')
    return person
  }

  it.each([
    ['yes', 1, 5],
    ['yes', 2, 6],
    ['yes', 3, 7],
    ['no', 1, 3],
    ['no', 2, 2],
    ['no', 3, 1],
  ] as const)('%s, degree %i is %i', (direction, intensity, value) => {
    const person = atR1()
    if (direction === 'yes') person.agrees('R1', intensity)
    else person.disagrees('R1', intensity)
    expect(person.response('R1')).toEqual({ value, direction, intensity })
    person.expectAsked('R2', 'direction')
  })

  it('takes a volunteered neutral without a second step', () => {
    const person = atR1()
    person.isNeutralOn('R1')
    expect(person.response('R1')).toEqual({ value: 4, direction: 'neutral' })
    person.expectAsked('R2')
  })

  it.each(['dont-know', 'refused'] as const)('%s at the first step leaves nothing but the 9', (missing) => {
    const person = atR1()
    if (missing === 'refused') person.refuses('R1')
    else person.doesNotKnow('R1')
    expect(person.response('R1')).toEqual({ value: 9, missing })
    person.expectAsked('R2')
  })

  it.each(['dont-know', 'refused'] as const)('%s at the second step keeps the direction', (missing) => {
    const person = atR1()
    person.leansTo('R1', 'no')
    person.expectAsked('R1', 'intensity')
    if (missing === 'refused') person.refuses('R1')
    else person.doesNotKnow('R1')
    expect(person.response('R1')).toEqual({ value: 9, missing, direction: 'no' })
    person.expectAsked('R2')
  })

  it('goes back from the degree to the direction, then to the item before', () => {
    const person = atR1()
    person.leansTo('R1', 'yes')
    person.goesBack()
    person.expectAsked('R1', 'direction')
    person.goesBack()
    person.expectAsked('S1')
  })

  it('drops the old answer of an item whose direction was changed', () => {
    const person = atR1()
    person.agrees('R1', 3)
    person.goesBack()
    person.leansTo('R1', 'no')
    person.hangsUp()
    expect(person.response('R1')).toBeUndefined()
  })
})

describe('experience of giving', () => {
  const gaveAll = () => {
    const person = call()
    person.reachesExperience()
    for (const item of ['X1', 'X2', 'X3']) person.answers(item, 1)
    return person
  }

  it('asks all three kinds first, then how often and how much of each', () => {
    const person = gaveAll()
    person.hears('M2')
    person.answers('X1f', 4)
    person.answers('X1a', 3)
    person.refuses('X2f')
    person.answers('X2a', 1)
    person.answers('X3f', 1)
    person.doesNotKnow('X3a')
    person.answersAll('X4', [1, 7], '다들 그렇게 한다고 들어서')
    person.hears('Z0')
    person.expectRoute(
      'I0 S1 R1 R2 R3 C1 C2 C3 C4 C5 K1 D1 D2 M1 N1 X1 X2 X3 M2 X1f X1a X2f X2a X3f X3a X4 Z0',
    )
    expect(person.response('X2f')).toEqual({ value: 9, missing: 'refused' })
    expect(person.response('X4')).toEqual({ value: [1, 7], open: '다들 그렇게 한다고 들어서' })
  })

  it.each([
    [[1, 2, 2], 'X1 X2 X3 M2 X1f X1a X4 Z0'],
    [[2, 1, 2], 'X1 X2 X3 M2 X2f X2a X4 Z0'],
    [[2, 2, 1], 'X1 X2 X3 M2 X3f X3a X4 Z0'],
    [[1, 2, 1], 'X1 X2 X3 M2 X1f X1a X3f X3a X4 Z0'],
    [[2, 2, 2], 'X1 X2 X3 Z0'],
  ])('given %j, the route ends %s', (gave, end) => {
    const person = call()
    person.reachesExperience()
    gave.forEach((code, i) => person.answers(`X${i + 1}`, code))
    while (person.prompt !== null) {
      const { item, kind } = person.prompt
      if (kind === 'statement') person.hears(item)
      else if (kind === 'multiple') person.answersAll(item, [2])
      else person.answers(item, 1)
    }
    expect(routeOf(person.interview).join(' ').endsWith(end)).toBe(true)
  })

  it('a refusal to say whether money was given asks no more about money', () => {
    const person = call()
    person.reachesExperience()
    person.refuses('X1')
    person.answers('X2', 2)
    person.answers('X3', 2)
    person.expectAsked('Z0')
  })

  it('takes no second code beside one that does not exist', () => {
    const person = gaveAll()
    person.hears('M2')
    for (const item of ['X1f', 'X1a', 'X2f', 'X2a', 'X3f', 'X3a']) person.answers(item, 2)
    expect(
      person.refusal({
        type: 'response.given',
        item: 'X4',
        answer: { kind: 'codes', codes: [1, 8] },
        shownAt: 0,
      }),
    ).toMatchObject({
      type: 'no-such-code',
      code: 8,
    })
  })
})

describe('back and change', () => {
  it('keeps the answers, runs the logic again, and drops from the data what left the route', () => {
    const person = call()
    person.reachesExperience()
    person.answers('X1', 1)
    person.answers('X2', 2)
    person.answers('X3', 2)
    person.hears('M2')
    person.answers('X1f', 2)
    person.expectAsked('X1a')
    for (let i = 0; i < 5; i++) person.goesBack()
    person.expectAsked('X1')
    expect(person.prompt?.kept).toMatchObject({ label: '있다', codes: [1] })

    person.answers('X1', 2)
    person.expectAsked('X2')
    expect(person.prompt?.kept).toMatchObject({ codes: [2] })
    person.answers('X2', 2)
    person.answers('X3', 2)
    person.expectAsked('Z0')
    expect(person.response('X1f')).toBeUndefined()
    expect(
      person.journal
        .filter(({ type }) => type === 'ResponseGiven')
        .map(({ payload }) => (payload as { item: string }).item),
    ).toContain('X1f')

    person.jumpsTo('X1')
    person.answers('X1', 1)
    person.jumpsTo('X1f')
    expect(person.prompt?.kept).toMatchObject({ codes: [2] })
    person.answers('X1f', 2)
    expect(person.response('X1f')).toEqual({ value: 2 })
  })

  it('jumps only to what may be reached, the first unanswered item next', () => {
    const person = call()
    person.hears('I0')
    person.answers('S1', 1)
    person.agrees('R1', 1)
    person.agrees('R2', 1)
    person.jumpsTo('S1')
    expect(person.jumpTargets().map(({ item, next }) => [item, next])).toEqual([
      ['I0', false],
      ['R1', false],
      ['R2', false],
      ['R3', true],
    ])
    expect(person.refusal({ type: 'jumped', item: 'C1' })).toEqual({ type: 'not-reachable', item: 'C1' })
    person.jumpsTo('R3')
    person.expectAsked('R3', 'direction')
  })

  it('cannot go before the greeting', () => {
    expect(call().refusal({ type: 'went.back' })).toEqual({ type: 'at-the-start' })
  })

  it('a change that ends the interview can be taken back', () => {
    const person = call()
    person.hears('I0')
    person.answers('S1', 1)
    person.agrees('R1', 2)
    person.jumpsTo('S1')
    person.answers('S1', 2)
    person.expectClosed('ended', '4.70')
    expect(person.response('R1')).toBeUndefined()
    person.goesBack()
    person.expectAsked('S1')
    person.answers('S1', 1)
    person.expectAsked('R1', 'direction')
    person.jumpsTo('R2')
    expect(person.response('R1')).toEqual({ value: 6, direction: 'yes', intensity: 2 })
  })
})

describe('an answer that does not fit', () => {
  it.each<[Answer, object]>([
    [
      { kind: 'code', code: 3 },
      { type: 'no-such-code', code: 3, codes: [1, 2] },
    ],
    [{ kind: 'text', text: '있다' }, { type: 'wrong-kind' }],
    [{ kind: 'codes', codes: [1] }, { type: 'wrong-kind' }],
    [{ kind: 'continue' }, { type: 'wrong-kind' }],
  ])('%j is refused and nothing moves', (answer, problem) => {
    const person = call()
    person.hears('I0')
    expect(person.refusal({ type: 'response.given', item: 'S1', answer, shownAt: 0 })).toMatchObject(problem)
    person.expectAsked('S1')
  })

  it('is refused for an item that is not shown', () => {
    expect(
      call().refusal({ type: 'response.given', item: 'S1', answer: { kind: 'code', code: 1 }, shownAt: 0 }),
    ).toEqual({
      type: 'not-shown',
      asked: 'S1',
      shown: 'I0',
    })
  })

  it('don’t know is off at the greeting', () => {
    expect(
      call().refusal({
        type: 'response.given',
        item: 'I0',
        answer: { kind: 'missing', missing: 'dont-know' },
        shownAt: 0,
      }),
    ).toEqual({ type: 'not-allowed', missing: 'dont-know' })
  })
})

describe('the language', () => {
  it('can be switched in mid-call, the item stays', () => {
    const person = call()
    person.hears('I0')
    expect(person.prompt?.question).toContain(
      '2012년 7월부터 2013년 6월 말까지 1년간 건축허가 업무로 가온시청 공무원과',
    )
    person.switchesTo('en')
    person.expectAsked('S1')
    expect(person.prompt?.question).toContain('from July 2012 to the end of June 2013')
  })
})
