import { expect, it } from 'vitest'
import { outcomes } from '../cases/outcome.ts'
import { dispositionName, dispositionWords, outcomeName, outcomeWords, wordsIn } from './outcome-words.ts'

it('names every outcome and every code in both languages', () => {
  expect(Object.keys(outcomeWords).sort()).toEqual([...outcomes].sort())
  for (const text of [...Object.values(outcomeWords), ...Object.values(dispositionWords)]) {
    expect(text.ko).toMatch(/[가-힣]/)
    expect(text.en).toMatch(/^[A-Z]/)
  }
})

it('shows what it has no word for as it is', () => {
  expect(dispositionName('2.12', 'ko')).toBe('면접 중단')
  expect(dispositionName('9.9', 'en')).toBe('9.9')
  expect(outcomeName('toString', 'ko')).toBe('toString')
  expect(wordsIn(outcomeWords, 'en').busy).toBe('Busy')
})
