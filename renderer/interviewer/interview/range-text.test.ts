import { expect, it } from 'vitest'
import { consoleTexts } from '../texts/texts.ts'
import { codesInWords, dayRangeText, rangeText } from './range-text.ts'

const { ko, en } = consoleTexts

it.each([
  [[1, 2, 4], '1, 2, 4'],
  [[1, 2, 3, 4, 5, 9], '1–5, 9'],
  [[98, 12, 11, 1, 2, 3, 4], '1–4, 11, 12, 98'],
])('the codes %j are told as %s', (codes, words) => {
  expect(codesInWords(codes)).toBe(words)
})

it('a range of numbers, with either end open', () => {
  expect(rangeText(-40, 0.5, ko.interview)).toBe('−40부터 0.5까지')
  expect(rangeText(1000, null, en.interview)).toBe('1,000 or more')
  expect(rangeText(null, 9, ko.interview)).toBe('9 이하')
  expect(rangeText(null, null, ko.interview)).toBe('')
})

it('a range of days', () => {
  expect(dayRangeText('2025-07-01', '2026-06-30', ko.interview)).toBe('2025-07-01부터 2026-06-30까지')
  expect(dayRangeText(null, '2026-06-30', en.interview)).toBe('up to 2026-06-30')
})
