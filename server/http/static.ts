import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built pages; vite puts them here. */
const built = fileURLToPath(new URL('../../dist/renderer/', import.meta.url))

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** Sends a built file; false if there is none of this path, of a known kind, below the built pages. */
export async function sendFile(response: ServerResponse, path: string): Promise<boolean> {
  const file = normalize(join(built, path))
  const type = types[extname(file)]
  if (!file.startsWith(normalize(built + sep)) || type === undefined) return false
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return false
    throw error
  }
  response.setHeader('Content-Type', type)
  // Built names carry a hash of their content.
  if (path.startsWith('/assets/')) response.setHeader('Cache-Control', 'private, max-age=31536000, immutable')
  response.end(bytes)
  return true
}
