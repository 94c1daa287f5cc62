import { describe, expect, it } from 'vitest'
import type { Prompt, PromptOption } from '#core/contract/prompt.ts'
import { confirm } from './confirm-entry.ts'
import { type Draft, emptyDraft } from './draft.ts'
import { filledCodes, typeDigit, typedProblem, typeInto, typeLetters } from './entry.ts'
import { numberShown, typeMinus, typePoint } from './number-entry.ts'

const option = (code: number, label: string, more: Partial<PromptOption> = {}): PromptOption => ({
  code,
  label,
  read: true,
  value: null,
  note: null,
  open: false,
  exclusive: false,
  ...more,
})

const prompt = (more: Partial<Prompt>): Prompt => ({
  item: 'Q',
  kind: 'choice',
  step: null,
  label: null,
  section: 's',
  sensitive: false,
  confidentiality: false,
  observed: false,
  question: '',
  second: null,
  before: null,
  readIfAsked: null,
  instruction: null,
  notRead: null,
  turn: null,
  date: null,
  options: [option(1, '있다'), option(2, '없다')],
  missing: { 'dont-know': true, refused: true },
  ownDefault: false,
  number: null,
  kept: null,
  direction: null,
  ...more,
})

const keys = (of: Prompt, typed: string): Draft =>
  [...typed].reduce((draft, digit) => typeDigit(of, draft, digit), emptyDraft('Q'))

describe('one answer', () => {
  it('is confirmed as typed', () => {
    const of = prompt({})
    expect(confirm(of, keys(of, '2'))).toEqual({ type: 'answer', answer: { kind: 'code', code: 2 } })
  })

  it('is replaced by another digit when no code has both', () => {
    const of = prompt({})
    expect(filledCodes(of, keys(of, '12'))).toEqual([2])
  })

  it('takes two digits where there are two-digit codes', () => {
    const of = prompt({ options: [option(1, 'a'), option(2, 'b'), option(12, 'c')] })
    expect(filledCodes(of, keys(of, '12'))).toEqual([12])
  })

  it('refuses a code that does not exist and names those that do', () => {
    const of = prompt({})
    const draft = keys(of, '7')
    expect(typedProblem(of, draft)).toEqual({ type: 'no-such-code', code: 7, codes: [1, 2] })
    expect(confirm(of, draft).type).toBe('problem')
  })

  it('is never confirmed without a key', () => {
    expect(confirm(prompt({}), emptyDraft('Q'))).toEqual({ type: 'problem', problem: { type: 'empty' } })
  })

  it('is found by initials', () => {
    const of = prompt({})
    expect(filledCodes(of, typeLetters(of, emptyDraft('Q'), 'ㅇㄷ'))).toEqual([])
    expect(filledCodes(of, typeLetters(of, emptyDraft('Q'), '없'))).toEqual([2])
  })

  it('that was kept is kept by Enter', () => {
    const kept = { label: '있다', codes: [1], text: null, missing: null }
    expect(confirm(prompt({ kept }), emptyDraft('Q'))).toEqual({
      type: 'answer',
      answer: { kind: 'code', code: 1 },
    })
    const refused = { label: '무응답', codes: [], text: null, missing: 'refused' as const }
    expect(confirm(prompt({ kept: refused }), emptyDraft('Q'))).toEqual({
      type: 'answer',
      answer: { kind: 'missing', missing: 'refused' },
    })
  })

  it('that is open waits for its words', () => {
    const of = prompt({ options: [option(1, 'a'), option(7, '기타', { open: true })] })
    const draft = keys(of, '7')
    expect(confirm(of, draft)).toEqual({ type: 'words-wanted' })
    expect(confirm(of, { ...draft, words: ' 다른 까닭 ' })).toEqual({
      type: 'answer',
      answer: { kind: 'code', code: 7, open: '다른 까닭' },
    })
  })
})

describe('two steps', () => {
  it('direction, then intensity', () => {
    const first = prompt({
      kind: 'likert-two-step',
      step: 'direction',
      options: [1, 2, 4].map((c) => option(c, `${c}`)),
    })
    expect(confirm(first, keys(first, '4'))).toEqual({
      type: 'answer',
      answer: { kind: 'direction', direction: 'neutral' },
    })
    const second = prompt({
      kind: 'likert-two-step',
      step: 'intensity',
      options: [1, 2, 3].map((c) => option(c, `${c}`)),
    })
    expect(confirm(second, keys(second, '3'))).toEqual({
      type: 'answer',
      answer: { kind: 'intensity', intensity: 3 },
    })
  })
})

describe('several answers', () => {
  const of = prompt({
    kind: 'multiple',
    options: [
      option(1, 'a'),
      option(2, 'b'),
      option(7, '기타', { open: true }),
      option(9, '없음', { exclusive: true }),
    ],
  })

  it('toggle', () => {
    expect(keys(of, '12').chosen).toEqual([1, 2])
    expect(keys(of, '121').chosen).toEqual([2])
  })

  it('the exclusive one clears the others, and they clear it', () => {
    expect(keys(of, '129').chosen).toEqual([9])
    expect(keys(of, '91').chosen).toEqual([1])
  })

  it('go in the order of their codes', () => {
    expect(confirm(of, keys(of, '21'))).toEqual({ type: 'answer', answer: { kind: 'codes', codes: [1, 2] } })
  })

  it('wait for words only while the open one is chosen', () => {
    expect(confirm(of, keys(of, '17'))).toEqual({ type: 'words-wanted' })
    expect(confirm(of, { ...keys(of, '177'), words: 'x' })).toEqual({
      type: 'answer',
      answer: { kind: 'codes', codes: [1] },
    })
  })
})

describe('a number', () => {
  const of = prompt({ kind: 'number', options: [], number: { min: 1, max: 50, unit: '번' } })
  it('in its range', () => {
    expect(confirm(of, keys(of, '12'))).toEqual({ type: 'answer', answer: { kind: 'number', number: 12 } })
    expect(confirm(of, keys(of, '51'))).toEqual({
      type: 'problem',
      problem: { type: 'out-of-range', min: 1, max: 50 },
    })
  })

  it('may have a decimal point, and a minus where the range goes below zero', () => {
    const cold = prompt({ kind: 'number', options: [], number: { min: -40, max: 50, unit: '℃' } })
    const typed = typeMinus(typePoint('12', cold.number), cold.number)
    const draft = typeDigit(cold, { ...emptyDraft('Q'), typed }, '5')
    expect(draft.typed).toBe('-12.5')
    expect(confirm(cold, draft)).toEqual({ type: 'answer', answer: { kind: 'number', number: -12.5 } })
    expect(typePoint('1.2', cold.number)).toBe('1.2')
    expect(typeMinus('-12', cold.number)).toBe('12')
    expect(typeMinus('12', of.number)).toBe('12')
  })

  it('is none before a digit', () => {
    const any = prompt({ kind: 'number', options: [], number: { min: null, max: null, unit: null } })
    for (const typed of ['-', '.', '-.']) {
      expect(confirm(any, { ...emptyDraft('Q'), typed })).toEqual({
        type: 'problem',
        problem: { type: 'not-a-number' },
      })
    }
    expect(confirm(any, emptyDraft('Q'))).toEqual({ type: 'problem', problem: { type: 'nothing-entered' } })
  })

  it('takes from what was written into the field only what can be one', () => {
    expect(typeInto(of, emptyDraft('Q'), '-1,2a.5.').typed).toBe('12.5')
    expect(typeInto(of, { ...emptyDraft('Q'), typed: '12' }, '2').typed).toBe('2')
  })

  it('is shown as it was keyed, in groups', () => {
    expect(['', '-', '1234567', '-1234.50', '0.', '.5'].map(numberShown)).toEqual([
      '',
      '−',
      '1,234,567',
      '−1,234.50',
      '0.',
      '.5',
    ])
  })
})

describe('a day', () => {
  const of = prompt({ kind: 'date', options: [], date: { min: '2013-02-01', max: '2014-01-31' } })
  const problemOf = (typed: string) => typedProblem(of, keys(of, typed))?.type ?? null

  it('is eight digits', () => {
    expect(confirm(of, keys(of, '20130701'))).toEqual({
      type: 'answer',
      answer: { kind: 'date', date: '2013-07-01' },
    })
    expect(keys(of, '201307019').typed).toBe('20130701')
    expect(confirm(of, keys(of, '201307'))).toEqual({ type: 'problem', problem: { type: 'day-unfinished' } })
  })

  it('is held against the calendar as soon as nothing can mend it', () => {
    expect(['2013', '20131', '20132', '201313', '201300', '2013070', '2013074'].map(problemOf)).toEqual([
      null,
      null,
      'not-a-day',
      'not-a-day',
      'not-a-day',
      null,
      'not-a-day',
    ])
    expect(['20130228', '20130229', '20130431', '20130400'].map(problemOf)).toEqual([
      null,
      'not-a-day',
      'not-a-day',
      'not-a-day',
    ])
    const leap = prompt({ kind: 'date', options: [], date: null })
    expect(typedProblem(leap, keys(leap, '20120229'))).toBe(null)
  })

  it('and against its range, both ends included', () => {
    expect(['20130201', '20140131', '20130131', '20140201', '2012', '3', '2', '1'].map(problemOf)).toEqual([
      null,
      null,
      'date-out-of-range',
      'date-out-of-range',
      'date-out-of-range',
      'date-out-of-range',
      null,
      'date-out-of-range',
    ])
    expect(confirm(of, keys(of, '20140201'))).toEqual({
      type: 'problem',
      problem: { type: 'date-out-of-range', min: '2013-02-01', max: '2014-01-31' },
    })
  })

  it('that was kept is kept by Enter', () => {
    const kept = { label: '2013년 3월 18일', codes: [], text: '2013-03-18', missing: null }
    expect(confirm({ ...of, kept }, emptyDraft('Q'))).toEqual({
      type: 'answer',
      answer: { kind: 'date', date: '2013-03-18' },
    })
  })
})
