import { describe, expect, it } from 'vitest'
import type { DiallerSettings, HandOver, LineEvent } from '#core/contract/dialler.ts'
import type { Dialler } from '#station/telephony/dialler.ts'
import { handOver, type OpenLink } from '#station/telephony/hand-over.ts'
import { fakeDialler } from '#station/testing/fake-dialler.ts'
import { isCallLink } from '../../electron/open-call-link.ts'

/** One suite for whatever dials: by hand, handed over to the page or to the desktop, by itself. */
const opens: OpenLink = () => Promise.resolve('opened')
const tel: DiallerSettings = { type: 'tel' }
const sip: DiallerSettings = { type: 'sip', host: 'pbx.example' }

const diallers: [string, () => Dialler, HandOver][] = [
  ['by hand', () => handOver(() => ({ type: 'manual' }), opens), { type: 'by-hand' }],
  ['tel: in the page', () => handOver(() => tel, null), { type: 'link', address: 'tel:+821000001234' }],
  [
    'sip: in the page',
    () => handOver(() => sip, null),
    { type: 'link', address: 'sip:+821000001234@pbx.example' },
  ],
  ['tel: by the desktop', () => handOver(() => tel, opens), { type: 'given', outcome: 'opening' }],
  ['one that dials itself', fakeDialler, { type: 'dialled' }],
]

describe.each(diallers)('a dialler, %s', (_name, make, expected) => {
  it('says at once how the number was handed over', () => {
    expect(make().dial('010-0000-1234')).toEqual(expected)
  })

  it('dials one after the other, and hangs up however often it is told', () => {
    const dialler = make()
    dialler.hangUp()
    dialler.dial('010-0000-1234')
    dialler.hangUp()
    dialler.hangUp()
    expect(dialler.dial('02-000-1234').type).toBe(expected.type)
  })

  it('never throws at what is no number', () => {
    for (const number of ['', '내선 204', '*21*0100000#', '010-0000-1234;ext=1'])
      expect(() => make().dial(number)).not.toThrow()
  })

  it('tells nothing any more to who stopped following', async () => {
    const dialler = make()
    const told: unknown[] = []
    const stop = dialler.follow({ handOver: (now) => told.push(now), line: (event) => told.push(event) })
    stop()
    dialler.dial('010-0000-1234')
    await Promise.resolve()
    expect(told).toEqual([])
  })
})

describe('handed over to the desktop', () => {
  it('tells what became of it, but of a call that is over nothing', async () => {
    type Outcome = Awaited<ReturnType<OpenLink>>
    const outcomes = [Promise.withResolvers<Outcome>(), Promise.withResolvers<Outcome>()]
    const asked: string[] = []
    const dialler = handOver(
      () => tel,
      (address) => {
        asked.push(address)
        return outcomes[asked.length - 1]?.promise ?? Promise.reject(new Error('asked too often'))
      },
    )
    const told: HandOver[] = []
    dialler.follow({ handOver: (now) => told.push(now), line: () => {} })
    dialler.dial('010-0000-1234')
    dialler.hangUp()
    dialler.dial('02-000-1234')
    outcomes[0]?.resolve('opened')
    outcomes[1]?.resolve('no-program')
    await new Promise((done) => setImmediate(done))
    expect(told).toEqual([{ type: 'given', outcome: 'no-program' }])
    // What it asks for is what the desktop opens, and nothing else.
    expect(asked.filter((address) => !isCallLink(address))).toEqual([])
  })

  it('a program that fails is none', async () => {
    const dialler = handOver(
      () => sip,
      () => Promise.reject(new Error('gone')),
    )
    const told: HandOver[] = []
    dialler.follow({ handOver: (now) => told.push(now), line: () => {} })
    dialler.dial('010-0000-1234')
    await new Promise((done) => setImmediate(done))
    expect(told).toEqual([{ type: 'given', outcome: 'no-program' }])
  })
})

it('one that holds the line tells what it hears, in its order', () => {
  const dialler = fakeDialler()
  const heard: LineEvent[] = []
  dialler.follow({ handOver: () => {}, line: (event) => heard.push(event) })
  dialler.dial('010-0000-1234')
  for (const event of ['ringing', 'answered', 'ended', 'ringing'] as const) dialler.hears(event)
  expect(heard).toEqual(['ringing', 'answered', 'ended'])
})
