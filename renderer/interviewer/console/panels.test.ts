import { describe, expect, it } from 'vitest'
import { closedTop, nothingOpen, opened } from './panels.ts'
import type { Panel } from './state.ts'

const told = { name: 'number-told', number: '02 000', wrong: false } satisfies Panel
const stop = {
  name: 'stop',
  who: 'person',
  reason: 'other',
  hardness: 'soft',
  words: '바빠서요',
  selected: null,
} satisfies Panel
const on = (panel: Panel) => ({ panel, beneath: [] })

describe('a panel', () => {
  it.each([
    [told, { name: 'keys' }],
    [stop, { name: 'confidentiality' }],
    [{ name: 'heard', asks: 'line', selected: 4 }, { name: 'keys' }],
    [{ name: 'jump', targets: [], selected: 2 }, { name: 'closing' }],
  ] satisfies [Panel, Panel][])('%j comes back as it was from under %j', (below, over) => {
    const both = opened(on(below), over)
    expect(both.panel).toEqual(over)
    expect(closedTop(both)).toEqual(on(below))
  })

  it('that was only read makes room for the next', () => {
    expect(opened(on({ name: 'number-source' }), { name: 'confidentiality' })).toEqual(
      on({ name: 'confidentiality' }),
    )
  })

  it('that waits below comes up again by its own key, with its words', () => {
    const over = opened(opened(on(stop), { name: 'note' }), { name: 'keys' })
    expect(opened(over, { ...stop, words: '', reason: null })).toEqual(on(stop))
    expect(opened(on(stop), { ...stop, words: '' })).toEqual(on(stop))
  })

  it('closes to nothing', () => {
    expect(closedTop(on({ name: 'note' }))).toEqual(nothingOpen)
  })
})
