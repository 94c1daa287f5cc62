import { generateKeyPairSync } from 'node:crypto'
import { isDefinedError, safe } from '@orpc/client'
import type { Text } from '#core/contract/language.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import type { Store } from '../store/store.ts'
import type { Centre } from './centre.ts'

export type Enrolled =
  | { type: 'enrolled' }
  | { type: 'wrong-code' }
  | { type: 'no-centre'; address: string; message: string }

/**
 * Makes this station known to a centre. The key pair is in the file before the centre hears of it; the
 * private half never leaves the file.
 */
export async function enrol(
  store: Store,
  centre: Centre,
  what: { address: string; code: string; name: string },
): Promise<Enrolled> {
  const publicKey = readMeta(store.reader, 'publicKey') ?? makeKeys(store)
  const { error, data } = await safe(centre.enrol({ code: what.code, name: what.name, publicKey }))
  if (error) {
    if (isDefinedError(error)) return { type: 'wrong-code' }
    return { type: 'no-centre', address: what.address, message: error.message }
  }
  store.write((writer) => {
    writeMeta(writer, 'station', data.station)
    writeMeta(writer, 'token', data.token)
    writeMeta(writer, 'centre', what.address)
    writeMeta(writer, 'name', what.name)
  })
  return { type: 'enrolled' }
}

function makeKeys(store: Store): string {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  store.write((writer) => {
    writeMeta(writer, 'publicKey', publicKey)
    writeMeta(writer, 'privateKey', privateKey)
  })
  return publicKey
}

/** What went wrong and what to do, for whoever starts the station. */
export function enrolText(problem: Exclude<Enrolled, { type: 'enrolled' }>): Text {
  switch (problem.type) {
    case 'wrong-code':
      return {
        ko: '등록 코드를 센터가 받아 주지 않습니다. 코드는 한 번, 정해진 동안만 쓸 수 있습니다. 센터에서 새 코드를 받으십시오.',
        en: 'The centre does not take this enrolment code. A code works once and for a limited time: get a new one from the centre.',
      }
    case 'no-centre':
      return {
        ko: `센터 ${problem.address}에 닿지 않습니다(${problem.message}). 주소와 센터가 켜져 있는지 확인하십시오. 첫 등록에는 센터가 있어야 합니다.`,
        en: `The centre at ${problem.address} cannot be reached (${problem.message}). Check the address and that the centre runs: the first enrolment needs it.`,
      }
    default:
      return problem satisfies never
  }
}
