import { expect, it } from 'vitest'
import { stayAwake } from './stay-awake.ts'

it('the screen stays on from dialling to the end of the interview, and nothing is held after the call', () => {
  const held = new Map<number, string>()
  let made = 0
  const call = stayAwake({
    start(type) {
      held.set(++made, type)
      return made
    },
    stop: (id) => held.delete(id),
  })
  const during = (what: Parameters<typeof call>[0]) => {
    call(what)
    return [...held.values()]
  }
  expect(during('none')).toEqual([])
  expect(during('talking')).toEqual(['prevent-display-sleep'])
  expect(during('talking')).toEqual(['prevent-display-sleep'])
  expect(during('wrapping-up')).toEqual(['prevent-app-suspension'])
  expect(during('talking')).toEqual(['prevent-display-sleep'])
  expect(during('none')).toEqual([])
  expect(made).toBe(3)
})
