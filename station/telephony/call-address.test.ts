import { expect, test } from 'vitest'
import { toE164 } from '#core/sample/telephone.ts'
import { callAddress } from './call-address.ts'

// Numbers 010-0000-xxxx and 02-000-xxxx are not given to anybody.
test.each([
  ['010-0000-1234', '+821000001234'],
  ['01000001234', '+821000001234'],
  ['02-000-1234', '+8220001234'],
  ['031-000-1234', '+82310001234'],
  ['070 0000 1234', '+827000001234'],
  ['+82 10-0000-1234', '+821000001234'],
  ['+82 (0)10-0000-1234', '+821000001234'],
  ['1500-0000', '+8215000000'],
  ['０１０００００１２３４', '+821000001234'],
])('%s is %s everywhere', (number, international) => {
  expect(callAddress(number, { type: 'tel' })).toBe(`tel:${international}`)
})

test('at home it keeps its 0, and an exchange has its name', () => {
  expect(callAddress('010-0000-1234', { type: 'tel', numbers: 'national' })).toBe('tel:01000001234')
  expect(callAddress('02-000-1234', { type: 'sip', host: 'pbx.example:5060' })).toBe(
    'sip:+8220001234@pbx.example:5060',
  )
})

test.each(['', '114', '1234', '내선 204', '010-0000-1234;ext=1', '*21*0100000#'])(
  '“%s” is dialled by hand',
  (number) => {
    expect(callAddress(number, { type: 'tel' })).toBeNull()
  },
)

test('a number of no country’s form has no international one', () => {
  expect(() => toE164('114')).toThrow()
})
