import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { contentSecurityPolicy, isOurs, permissionsPolicy } from './security.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Serves `malgeum://console/…` from the built renderer in `folder`, with the strict policy on each answer. */
export async function pageFile(folder: string, request: { url: string; method: string }): Promise<Response> {
  if (request.method !== 'GET') return refusal(405)
  const file = fileOf(folder, request.url)
  const type = file && types[extname(file)]
  if (!file || !type) return refusal(404)
  try {
    return new Response(await readFile(file), { headers: { ...safely, 'content-type': type } })
  } catch (error) {
    if (isMissing(error)) return refusal(404)
    throw error
  }
}

/** The file behind an address, or null if the address is not ours or leads out of the folder. */
export function fileOf(folder: string, address: string): string | null {
  if (!isOurs(address)) return null
  let path: string
  try {
    path = decodeURIComponent(new URL(address).pathname)
  } catch {
    return null // a malformed escape names no file
  }
  if (path.includes('\0') || path.includes('\\')) return null
  const file = join(folder, path)
  return file.startsWith(join(folder, sep)) ? file : null
}

const safely = {
  'content-security-policy': contentSecurityPolicy,
  'permissions-policy': permissionsPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

const refusal = (status: number) => new Response(null, { status, headers: safely })

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code))
