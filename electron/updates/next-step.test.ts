import { describe, expect, it } from 'vitest'
import { nextStep, type UpdateFacts, type UpdateState } from './next-step.ts'
import { isLater } from './version.ts'

const hour = 60 * 60_000
const available: UpdateFacts = {
  now: 10 * hour,
  running: '1.4.0',
  desk: { signedIn: true, call: 'none' },
  idleSeconds: 0,
  quitting: false,
}
const signedOut = { ...available, desk: { signedIn: false, call: 'none' as const } }
const nothing: UpdateState = { at: 'nothing', checkedAt: null }
const known: UpdateState = { at: 'known', checkedAt: 9 * hour, version: '1.5.0' }
const ready: UpdateState = { at: 'ready', checkedAt: 9 * hour, version: '1.5.0', file: '/x' }

describe('an update', () => {
  it('is looked for at the start and every four hours', () => {
    expect(nextStep(nothing, available)).toBe('check')
    expect(nextStep({ at: 'nothing', checkedAt: 6.5 * hour }, available)).toBe('nothing')
    expect(nextStep({ at: 'nothing', checkedAt: 6 * hour }, available)).toBe('check')
  })

  it('is fetched when it is later', () => {
    expect(nextStep(known, available)).toBe('download')
  })

  it.each(['1.4.0', '1.3.9', '0.9.0', '1.5.0-beta.1', 'latest', ''])('is none when it is %s', (version) => {
    expect(nextStep({ ...known, version }, available)).toBe('nothing')
    expect(nextStep({ ...ready, version }, { ...signedOut, quitting: true })).toBe('nothing')
  })

  it.each(['talking', 'wrapping-up'] as const)('waits while %s, whatever it stands at', (call) => {
    const desk = { signedIn: true, call }
    for (const state of [nothing, known, ready])
      for (const quitting of [false, true])
        expect(nextStep(state, { ...available, desk, quitting, idleSeconds: 9999 })).toBe('nothing')
  })

  it('is installed only with nobody signed in: at closing, or when the computer was left alone', () => {
    expect(nextStep(ready, available)).toBe('nothing')
    expect(nextStep(ready, { ...available, quitting: true })).toBe('nothing')
    expect(nextStep(ready, { ...available, idleSeconds: 9999 })).toBe('nothing')
    expect(nextStep(ready, signedOut)).toBe('nothing')
    expect(nextStep(ready, { ...signedOut, idleSeconds: 600 })).toBe('install')
    expect(nextStep(ready, { ...signedOut, quitting: true })).toBe('install')
  })

  it('holds up no closing', () => {
    expect(nextStep(nothing, { ...signedOut, quitting: true })).toBe('nothing')
    expect(nextStep(known, { ...signedOut, quitting: true })).toBe('nothing')
  })
})

it('versions are compared by number', () => {
  expect(isLater('1.10.0', '1.9.9')).toBe(true)
  expect(isLater('2.0.0', '1.99.99')).toBe(true)
  expect(isLater('1.9.9', '1.10.0')).toBe(false)
})
