import { expect, test } from 'vitest'
import { dispositionGroups, groupOf } from './dispositions.ts'

test('every final code belongs to one AAPOR group', () => {
  const groups = ['1.1', '1.2', '2.111', '2.221', '2.36', '3.13', '3.20', '3.30', '3.90', '4.31', ''].map(
    groupOf,
  )
  expect(groups).toEqual(['I', 'P', 'R', 'NC', 'O', 'UH', 'UO', 'UO', 'UO', 'NE', 'open'])
  expect(groupOf('9.9')).toBe('unlisted')
})

test('the dispositions of several tasks add up, in the order of the groups', () => {
  const tasks = [
    { dispositions: { '': 3, '4.70': 1, '1.1': 5, '2.12': 0 } },
    { dispositions: { '1.1': 2, '4.31': 4, '4.70': 1 } },
  ]
  expect(dispositionGroups(tasks)).toEqual([
    { group: 'I', count: 7, dispositions: [{ code: '1.1', count: 7 }] },
    {
      group: 'NE',
      count: 6,
      dispositions: [
        { code: '4.31', count: 4 },
        { code: '4.70', count: 2 },
      ],
    },
    { group: 'open', count: 3, dispositions: [{ code: '', count: 3 }] },
  ])
})
