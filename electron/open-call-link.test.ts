import { expect, it } from 'vitest'
import { isCallLink, openCallLink } from './open-call-link.ts'

it.each([
  'tel:01000001234',
  'tel:+82-10-0000-1234',
  'tel:02-000-1234',
  'sip:01000001234@pbx.example',
  'sip:+821000001234@192.0.2.1:5060',
  'sips:a.b_c-d@pbx',
])('%s is dialled', (address) => {
  expect(isCallLink(address)).toBe(true)
})

it.each([
  ['another scheme', 'https://example.org/'],
  ['a file', 'file:///etc/passwd'],
  ['a script', 'javascript:alert(1)'],
  ['another spelling of the scheme', 'TEL:0100000'],
  ['nothing to dial', 'tel:'],
  ['too short', 'tel:11'],
  ['too long', `tel:${'1'.repeat(21)}`],
  ['a command to the exchange', 'tel:*21*0100000%23'],
  ['a hash', 'tel:0100000#'],
  ['a parameter', 'tel:0100000;ext=1'],
  ['an escape', 'tel:0100000%20'],
  ['a space', 'tel:0100000 --option'],
  ['a quote', 'sip:1"@pbx'],
  ['an option for the program', 'sip:-x@pbx'],
  ['headers', 'sip:1@pbx?subject=x'],
  ['a second line', 'tel:0100000\n'],
  ['no host', 'sip:1@'],
  ['a password', 'sip:1:2@pbx'],
  ['full-width digits', 'tel:０１００００００'],
])('%s is not', async (_what, address) => {
  const opened: string[] = []
  const open = (it: string) => Promise.resolve(void opened.push(it))
  expect(await openCallLink(address, open)).toBe('refused')
  expect(opened).toEqual([])
})

it('says whether a program took it', async () => {
  expect(await openCallLink('tel:0100000', () => Promise.resolve())).toBe('opened')
  expect(await openCallLink('tel:0100000', () => Promise.reject(new Error('none')))).toBe('no-program')
})
