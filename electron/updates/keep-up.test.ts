import { describe, expect, it } from 'vitest'
import { keepUp } from './keep-up.ts'

describe('keeping up', () => {
  it('checks, fetches, and installs once the computer was left alone', async () => {
    const { updates, did, desk } = computer()
    await updates.look()
    await updates.look()
    await updates.look()
    expect(did).toEqual(['check', 'download', 'signature of 1.5.0'])
    desk.signedIn = false
    desk.idleSeconds = 600
    await updates.look()
    expect(did.slice(3)).toEqual(['signature of 1.5.0', 'install, again'])
  })

  it('installs at closing with nobody signed in', async () => {
    const { updates, did, desk } = computer()
    for (let look = 0; look < 2; look++) await updates.look()
    expect(await updates.installsAtClosing()).toBe(false)
    desk.signedIn = false
    expect(await updates.installsAtClosing()).toBe(true)
    expect(did.at(-1)).toBe('install')
  })

  it('never installs what is not signed, nor what was changed since', async () => {
    const { updates, did, desk, logged } = computer()
    desk.signed = false
    for (let look = 0; look < 3; look++) await updates.look()
    desk.signedIn = false
    expect(await updates.installsAtClosing()).toBe(false)

    desk.signed = true
    desk.now += 5 * 60 * 60_000
    for (let look = 0; look < 2; look++) await updates.look()
    desk.signed = false
    expect(await updates.installsAtClosing()).toBe(false)
    expect(did.filter((one) => one.startsWith('install'))).toEqual([])
    expect(logged).toEqual(['updates.signature-wrong', 'updates.signature-wrong'])
  })

  it('closes all the same when the installer cannot be looked at', async () => {
    const { updates, did, desk, logged } = computer()
    for (let look = 0; look < 2; look++) await updates.look()
    desk.signedIn = false
    desk.readable = false
    expect(await updates.installsAtClosing()).toBe(false)
    expect(logged).toEqual(['updates.failed'])
    expect(did.filter((one) => one.startsWith('install'))).toEqual([])
  })

  it('stops fetching when a call begins, and begins again after it', async () => {
    const { updates, did, desk } = computer()
    await updates.look()
    desk.slow = true
    const fetching = updates.look()
    desk.call = 'talking'
    await updates.look()
    await fetching
    await updates.look()
    expect(did).toEqual(['check', 'download', 'cancelled'])
    desk.call = 'none'
    desk.slow = false
    await updates.look()
    expect(did.slice(3)).toEqual(['download', 'signature of 1.5.0'])
  })

  it('a place that cannot be reached is logged and asked again hours later', async () => {
    const { updates, did, desk, logged } = computer()
    desk.reachable = false
    await updates.look()
    await updates.look()
    expect(did).toEqual(['check'])
    expect(logged).toEqual(['updates.failed'])
    desk.now += 4 * 60 * 60_000
    desk.reachable = true
    await updates.look()
    expect(did).toEqual(['check', 'check'])
  })
})

function computer() {
  const did: string[] = []
  const logged: string[] = []
  const desk = {
    now: 0,
    signedIn: true,
    call: 'none' as 'none' | 'talking',
    idleSeconds: 0,
    signed: true,
    slow: false,
    reachable: true,
    readable: true,
  }
  const updates = keepUp(
    {
      check() {
        did.push('check')
        return desk.reachable ? Promise.resolve('1.5.0') : Promise.reject(new Error('no network'))
      },
      download() {
        did.push('download')
        const file = Promise.withResolvers<string>()
        if (!desk.slow) file.resolve('/cache/setup.exe')
        const cancel = () => {
          did.push('cancelled')
          file.reject(new Error('cancelled'))
        }
        return { file: file.promise, cancel }
      },
      isSigned({ version }) {
        did.push(`signature of ${version}`)
        return desk.readable ? Promise.resolve(desk.signed) : Promise.reject(new Error('ENOENT'))
      },
      install: (again) => did.push(again ? 'install, again' : 'install'),
      log: (event) => void logged.push(event),
    },
    () => ({ now: desk.now, running: '1.4.0', desk, idleSeconds: desk.idleSeconds }),
  )
  return { updates, did, desk, logged }
}
