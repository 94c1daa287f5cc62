import { readFileSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { type KeyKeeper, type KeyRefused, keyRefused } from './key-keeper.ts'
import { checkOf, isKey, writeNew } from './key-record.ts'

/**
 * A key file of the person's choice, on a medium of its own perhaps: outside the study's folder, so that
 * whoever copies that folder copies no key, and of mode 0600 (Windows has no such mode; its folders' own
 * permissions stand there). A file that is there is never written over.
 */
export function keyFileKeeper(given: string, studyFolder: string): KeyKeeper {
  const path = resolve(given)
  const folder = resolve(studyFolder)
  return {
    keptBy: 'file',
    async keep(key) {
      if (isInside(path, folder)) return keyRefused({ type: 'key-file-inside', path, folder })
      const there = readKeyFile(path)
      if (there.type === 'key')
        return there.key === key
          ? { type: 'kept', record: { keeper: 'file', path, check: checkOf(key) } }
          : keyRefused({ type: 'key-file-other', path })
      if (there.problem.type !== 'key-file-missing') return there
      try {
        writeNew(path, `${key}\n`)
      } catch (error) {
        return unusable(path, error)
      }
      return { type: 'kept', record: { keeper: 'file', path, check: checkOf(key) } }
    },
    async open(record) {
      if (record.keeper !== 'file') throw new Error(`a record of ${record.keeper} names no key file`)
      const read = readKeyFile(path)
      if (read.type === 'refused') return read
      if (checkOf(read.key) !== record.check) return keyRefused({ type: 'key-file-other', path })
      return { type: 'opened', key: read.key }
    },
  }
}

function readKeyFile(path: string): { type: 'key'; key: string } | KeyRefused {
  try {
    const { mode } = statSync(path)
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      return keyRefused({ type: 'key-file-open-to-others', path, mode: (mode & 0o777).toString(8) })
    const key = readFileSync(path, 'utf8').trim()
    return isKey(key) ? { type: 'key', key } : keyRefused({ type: 'key-file-other', path })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      return keyRefused({ type: 'key-file-missing', path })
    return unusable(path, error)
  }
}

/** What the system says of a file is told; anything else is our own mistake. */
function unusable(path: string, error: unknown): KeyRefused {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
  return keyRefused({ type: 'key-file-unusable', path, code })
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return (
    way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path && !/^[A-Za-z]:/.test(way)
  )
}
