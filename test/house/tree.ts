import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

const notOurs = [
  'node_modules/**',
  '**/node_modules/**',
  '.git',
  '.git/**',
  'dist/**',
  'out/**',
  'studies/**',
  'coverage/**',
]
const binary = /\.(png|ico|icns|woff2|xlsx|sav|db)$/

/** Every text file of ours (dot files too), path with forward slashes, with its text. */
export function sources(tree: string = root): { path: string; text: string }[] {
  return globSync(['**/*', '.*', '.ci/*'], { cwd: tree, exclude: notOurs, withFileTypes: true })
    .filter((entry) => entry.isFile() && !binary.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: file.slice(tree.length).replaceAll('\\', '/').replace(/^\//, ''),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
