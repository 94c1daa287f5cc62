import { expect, it } from 'vitest'
import { shortLabels } from './short-labels.ts'

it.each([
  [
    ['다소 그렇다', '상당히 그렇다', '매우 그렇다'],
    ['다소', '상당히', '매우'],
  ],
  [
    ['별로 그렇지 않다', '거의 그렇지 않다', '전혀 그렇지 않다'],
    ['별로', '거의', '전혀'],
  ],
  [
    ['Somewhat so', 'Considerably so', 'Very much so'],
    ['Somewhat', 'Considerably', 'Very much'],
  ],
  [
    ['Not really so', 'Not so at all'],
    ['Not really so', 'Not so at all'],
  ],
  [
    ['so', 'very so'],
    ['so', 'very so'],
  ],
])('%j is shortened to %j', (labels, short) => {
  expect(shortLabels(labels)).toEqual(short)
})
