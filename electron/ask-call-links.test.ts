import { expect, it } from 'vitest'
import { askCallLinks } from './ask-call-links.ts'

it('each number that is asked for hears its own outcome', async () => {
  const said: number[] = []
  const links = askCallLinks(({ callLinkWanted }) => said.push(callLinkWanted.id))
  const first = links.open('tel:0100000')
  const second = links.open('tel:0100001')
  links.heard({ callLinkOpened: { id: said[1] ?? 0, outcome: 'no-program' } })
  links.heard({ callLinkOpened: { id: said[0] ?? 0, outcome: 'opened' } })
  expect(await Promise.all([first, second])).toEqual(['opened', 'no-program'])
  links.heard({ callLinkOpened: { id: 99, outcome: 'opened' } })
})
