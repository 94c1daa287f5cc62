import type { Sealing, SystemStore } from '#station/store/key/system.ts'

/** Electron's `safeStorage`, as far as it is used; only the main process has it. */
export interface Safe {
  isAsyncEncryptionAvailable(): Promise<boolean>
  encryptStringAsync(plain: string): Promise<Buffer>
  decryptStringAsync(sealed: Buffer): Promise<{ result: string }>
  /** Linux alone. */
  getSelectedStorageBackend(): string
}

/** What the station's process asks, by message: a key never stands in arguments or in the environment. */
export interface StationKeyWanted {
  keyWanted: { id: number } & ({ seal: string } | { unseal: string })
}

export interface StationKeyGiven {
  keyGiven: { id: number } & ({ sealing: Sealing } | { unsealed: string | null })
}

/**
 * The operating system's store for secrets. Without a keyring Linux's `basic_text` seals with a word that
 * stands in Chromium's source: that is refused, it would only look like protection.
 */
export function systemStoreOf(safe: Safe, platform: NodeJS.Platform): SystemStore {
  return {
    async seal(secret) {
      const backend = platform === 'linux' ? safe.getSelectedStorageBackend() : platform
      if (backend === 'basic_text' || backend === 'unknown') return { type: 'no-store', backend }
      try {
        if (!(await safe.isAsyncEncryptionAvailable())) return { type: 'no-store', backend }
        const sealed = await safe.encryptStringAsync(secret)
        return { type: 'sealed', sealed: sealed.toString('base64') }
      } catch {
        // The person said no to the keychain, or it is locked: nothing is sealed, and the station waits for an answer.
        return { type: 'no-store', backend }
      }
    },
    async unseal(sealed) {
      try {
        return (await safe.decryptStringAsync(Buffer.from(sealed, 'base64'))).result
      } catch {
        // Another user's, another machine's, or the keyring is locked: Electron tells no more than that.
        return null
      }
    },
  }
}

/** The main process's answer. */
export async function giveKey({ keyWanted }: StationKeyWanted, store: SystemStore): Promise<StationKeyGiven> {
  const { id } = keyWanted
  return 'seal' in keyWanted
    ? { keyGiven: { id, sealing: await store.seal(keyWanted.seal) } }
    : { keyGiven: { id, unsealed: await store.unseal(keyWanted.unseal) } }
}
