import type { IncomingMessage } from 'node:http'

/** Cookies know no ports: the port in the name keeps two centres of one machine apart. */
const nameOf = (port: number) => `malgeum_supervisor_${port}`

export const sessionCookie = (port: number, session: string): string =>
  `${nameOf(port)}=${session}; Path=/; HttpOnly; SameSite=Strict; Max-Age=43200`

export function sessionOf({ headers }: IncomingMessage, port: number): string | null {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2)
    if (name === nameOf(port) && value && /^[\w-]{20,100}$/.test(value)) return value
  }
  return null
}
