import type { SystemStore } from '#station/store/key/system.ts'
import type { StationKeyGiven, StationKeyWanted } from './station-key.ts'

type Given = StationKeyGiven['keyGiven']

/** The station's side of `station-key.ts`: the system's store, asked of the main process. */
export interface AskedStore extends SystemStore {
  heard(given: StationKeyGiven): void
}

export function askStationKey(say: (wanted: StationKeyWanted) => void): AskedStore {
  const waiting = new Map<number, (given: Given) => void>()
  let asked = 0
  const ask = (what: { seal: string } | { unseal: string }) =>
    new Promise<Given>((resolve) => {
      const id = ++asked
      waiting.set(id, resolve)
      say({ keyWanted: { id, ...what } })
    })
  return {
    async seal(secret) {
      const given = await ask({ seal: secret })
      if (!('sealing' in given)) throw new Error('asked to seal, the main process unsealed')
      return given.sealing
    },
    async unseal(sealed) {
      const given = await ask({ unseal: sealed })
      if (!('unsealed' in given)) throw new Error('asked to unseal, the main process sealed')
      return given.unsealed
    },
    heard({ keyGiven }) {
      waiting.get(keyGiven.id)?.(keyGiven)
      waiting.delete(keyGiven.id)
    },
  }
}
