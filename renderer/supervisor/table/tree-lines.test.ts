import { expect, test } from 'vitest'
import { linesOf, moveInTree } from './tree-lines.ts'

const order = [
  { institution: 'a', tasks: ['a1', 'a2'] },
  { institution: 'b', tasks: ['b1'] },
]
const keys = (folded: string[]) => linesOf(order, new Set(folded)).map((line) => line.key)
const move = (from: string, key: string, folded: string[] = []) => {
  const lines = linesOf(order, new Set(folded))
  return moveInTree(
    lines,
    lines.findIndex((line) => line.key === from),
    key,
    3,
  )
}

test('a folded institution hides its tasks', () => {
  expect(keys([])).toEqual(['a', 'a1', 'a2', 'b', 'b1'])
  expect(keys(['a'])).toEqual(['a', 'b', 'b1'])
})

test('up and down go line by line and stop at the ends', () => {
  expect(move('a2', 'ArrowDown')).toEqual({ type: 'to', key: 'b' })
  expect(move('a', 'ArrowUp')).toEqual({ type: 'to', key: 'a' })
  expect(move('b1', 'PageDown')).toEqual({ type: 'to', key: 'b1' })
  expect(move('b1', 'PageUp')).toEqual({ type: 'to', key: 'a1' })
  expect(move('a', 'End')).toEqual({ type: 'to', key: 'b1' })
})

test('left goes to the institution and folds it, right unfolds it and goes in', () => {
  expect(move('a2', 'ArrowLeft')).toEqual({ type: 'to', key: 'a' })
  expect(move('a', 'ArrowLeft')).toEqual({ type: 'fold', key: 'a' })
  expect(move('a', 'ArrowRight', ['a'])).toEqual({ type: 'unfold', key: 'a' })
  expect(move('a', 'ArrowRight')).toEqual({ type: 'to', key: 'a1' })
})

test('Enter and space choose, other keys are not the tree’s', () => {
  expect(move('b1', 'Enter')).toEqual({ type: 'choose', key: 'b1' })
  expect(move('b1', ' ')).toEqual({ type: 'choose', key: 'b1' })
  expect(move('b1', 'Tab')).toBeNull()
  expect(move('b1', 'x')).toBeNull()
})
