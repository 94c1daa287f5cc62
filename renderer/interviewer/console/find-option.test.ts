import { describe, expect, it } from 'vitest'
import { findsLabel, isInside } from './find-option.ts'

describe('finding an option by letters', () => {
  it.each([
    ['그렇', '그렇다'],
    ['그ㄹ', '그렇다'],
    ['ㄱㄹ', '그렇다'],
    ['ㄱㄹㅈㅇㄷ', '그렇지 않다'],
    ['않', '그렇지 않다'],
    ['rmfjg', '그렇다'],
    ['rf', '그렇다'],
    ['40', '40대'],
    ['some', 'Somewhat so'],
    ['so', 'Quite so'],
  ])('%s finds %s', (letters, label) => {
    expect(findsLabel(letters, label)).toBe(true)
  })

  it.each([
    ['ㅎ', '그렇다 아니다'],
    ['렇', '그렇다'],
    ['', '그렇다'],
    ['no', 'Yes'],
  ])('%s does not find %s', (letters, label) => {
    expect(findsLabel(letters, label)).toBe(false)
  })
})

it.each([
  ['렇', '그렇다', true],
  ['허가', '건축허가', true],
  ['gjrk', '건축허가', true],
  ['what', 'Somewhat so', true],
  ['', '그렇다', false],
  ['허가', '물품구매', false],
])('%s stands inside %s: %s', (letters, label, is) => {
  expect(isInside(letters, label)).toBe(is)
})
