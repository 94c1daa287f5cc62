import { expect, it } from 'vitest'
import { askStationKey } from './ask-station-key.ts'
import { giveKey, type Safe, systemStoreOf } from './station-key.ts'

/** Stands in for Electron's safeStorage: seals by turning every byte. */
const safe = (backend: string, available = true): Safe => ({
  isAsyncEncryptionAvailable: async () => available,
  encryptStringAsync: async (plain) => Buffer.from(Buffer.from(plain).map((byte) => byte ^ 0xff)),
  decryptStringAsync: async (sealed) => {
    if (sealed.length === 0) throw new Error('Error while decrypting the ciphertext')
    return { result: Buffer.from(sealed.map((byte) => byte ^ 0xff)).toString() }
  },
  getSelectedStorageBackend: () => backend,
})

/** The two processes, with a message's way between them. */
function station(store: Safe, platform: NodeJS.Platform) {
  const over: string[] = []
  const asked = askStationKey((wanted) => {
    over.push(JSON.stringify(wanted))
    void giveKey(wanted, systemStoreOf(store, platform)).then((given) => asked.heard(given))
  })
  return { asked, over }
}

it('a key is sealed by the system and comes back, each asker hearing its own', async () => {
  const { asked } = station(safe('gnome_libsecret'), 'linux')
  const [one, two] = await Promise.all([asked.seal('key-1'), asked.seal('key-2')])
  if (one.type !== 'sealed' || two.type !== 'sealed') throw new Error('not sealed')
  expect(Buffer.from(one.sealed, 'base64').toString()).not.toContain('key-1')
  expect(await Promise.all([asked.unseal(two.sealed), asked.unseal(one.sealed)])).toEqual(['key-2', 'key-1'])
  expect(await asked.unseal('')).toBeNull()
})

it.each([
  ['linux', 'basic_text', true],
  ['linux', 'unknown', true],
  ['linux', 'kwallet6', false],
  ['darwin', '', false],
] as const)('on %s with %s (available: %s) nothing is sealed', async (platform, backend, available) => {
  const { asked } = station(safe(backend, available), platform)
  expect(await asked.seal('key')).toEqual({
    type: 'no-store',
    backend: platform === 'linux' ? backend : platform,
  })
})

it('a keychain that is refused seals nothing, and the station is answered', async () => {
  const refusing = (part: keyof Safe): Safe => ({
    ...safe('gnome_libsecret'),
    [part]: () => Promise.reject(new Error('User canceled the operation')),
  })
  for (const part of ['encryptStringAsync', 'isAsyncEncryptionAvailable'] as const) {
    const { asked } = station(refusing(part), 'darwin')
    expect(await asked.seal('key')).toEqual({ type: 'no-store', backend: 'darwin' })
  }
})

it('Windows and macOS need no backend to be named', async () => {
  const { asked } = station(safe('basic_text'), 'win32')
  expect(await asked.seal('key')).toMatchObject({ type: 'sealed' })
})
