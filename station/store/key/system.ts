import { type KeyKeeper, keyRefused } from './key-keeper.ts'
import { checkOf, isKey } from './key-record.ts'

/**
 * The operating system's own store for secrets (Electron's safeStorage: DPAPI, the macOS keychain,
 * libsecret or KWallet). Only the desktop's main process has it; a station reaches it by message.
 */
export interface SystemStore {
  seal(secret: string): Promise<Sealing>
  /** null: sealed by another user, on another machine, or the store is locked. */
  unseal(sealed: string): Promise<string | null>
}

/** base64; or what there is instead of a place that protects a secret (`basic_text`, ...). */
export type Sealing = { type: 'sealed'; sealed: string } | { type: 'no-store'; backend: string }

/** The key sealed by the operating system for this user of this machine. */
export function systemKeeper(store: SystemStore, keyFile: string): KeyKeeper {
  return {
    keptBy: 'system',
    async keep(key) {
      const sealed = await store.seal(key)
      return sealed.type === 'no-store'
        ? keyRefused({ type: 'no-system-store', backend: sealed.backend })
        : { type: 'kept', record: { keeper: 'system', sealed: sealed.sealed, check: checkOf(key) } }
    },
    async open(record) {
      if (record.keeper !== 'system') throw new Error(`a record of ${record.keeper} is not the system's`)
      const key = await store.unseal(record.sealed)
      return key === null || !isKey(key) || checkOf(key) !== record.check
        ? keyRefused({ type: 'system-refused', keyFile })
        : { type: 'opened', key }
    },
  }
}
