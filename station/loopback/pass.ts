import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Randomness } from '../ports.ts'

/**
 * The one way in: the token in the address works once and becomes a cookie that no script can read and
 * no other site can send. Both live as long as this station runs.
 */
export interface Pass {
  /** For the address that is printed. */
  token: string
  /** The `Set-Cookie` for whoever brings the token first; null for everybody else. */
  redeem(token: string): string | null
  isIn(request: IncomingMessage): boolean
}

export function passFor(port: number, random: Randomness): Pass {
  // Cookies do not know ports: two stations on one machine must not share a name.
  const name = `malgeum-station-${port}`
  const token = secret(random)
  const session = secret(random)
  let used = false
  return {
    token,
    redeem(shown) {
      if (used || !isSame(shown, token)) return null
      used = true
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    isIn({ headers }) {
      const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
      return pairs.some(([key, value]) => key === name && isSame(value ?? '', session))
    },
  }
}

const secret = (random: Randomness) => Buffer.from(random.bytes(32)).toString('base64url')

function isSame(shown: string, kept: string): boolean {
  const [a, b] = [Buffer.from(shown), Buffer.from(kept)]
  return a.length === b.length && timingSafeEqual(a, b)
}
