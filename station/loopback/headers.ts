import type { IncomingMessage, ServerResponse } from 'node:http'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** On every answer: nothing from elsewhere, framed by nobody, kept by no cache. */
export const strictHeaders = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
} as const

export function setStrictHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(strictHeaders)) response.setHeader(name, value)
}

/**
 * Whether a request comes from this address's own page. Another site that resolves its name to
 * 127.0.0.1 has another Host; one that posts across has another Origin. `writes`: a call must say its
 * origin, as every browser does; a page may be opened by typing its address.
 */
export function isOwnRequest({ headers }: IncomingMessage, port: number, writes: boolean): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (headers.host === undefined || !hosts.includes(headers.host)) return false
  if (headers.origin === undefined) return !writes
  return headers.origin === `http://${headers.host}`
}
