import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The built pages. */
export const builtPages = fileURLToPath(new URL('../../dist/renderer/', import.meta.url))

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
}

/** A file of the console's page, by the path that was asked for; null when there is none. */
export async function pageFile(
  folder: string,
  pathname: string,
): Promise<{ type: string; body: Buffer } | null> {
  const wanted = pathname === '/' ? 'interviewer/index.html' : pathname.slice(1)
  // Only the console's own: the supervisor's page belongs to the centre.
  if (pathname !== '/' && !/^(assets|interviewer)\//.test(wanted)) return null
  const path = normalize(join(folder, wanted))
  const type = types[extname(path)]
  if (!path.startsWith(normalize(folder).replace(/[/\\]?$/, sep)) || type === undefined) return null
  try {
    return { type, body: await readFile(path) }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null
    throw error
  }
}
