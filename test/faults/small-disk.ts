import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of its own that can be filled without harm to anything else. */
export interface SmallDisk {
  folder: string
  /** Fills it but for so many bytes. */
  fill(leave?: number): void
  makeRoom(): void
  /** Only while nothing on it is open for writing: false when the system refuses. */
  remount(mode: 'ro' | 'rw'): boolean
  unmount(): void
}

export type Mounted = { type: 'mounted'; disk: SmallDisk } | { type: 'not-mounted'; why: string }

/** A tmpfs of so many bytes, where this process may mount one. */
export function mountSmallDisk(bytes: number): Mounted {
  const folder = mkdtempSync(join(tmpdir(), 'malgeum-small-disk-'))
  const mounted = run('mount', '-t', 'tmpfs', '-o', `size=${bytes},mode=700`, 'malgeum-test', folder)
  if (mounted !== null) {
    rmdirSync(folder)
    return { type: 'not-mounted', why: `no small disk can be mounted here (root on Linux): ${mounted}` }
  }
  const filler = join(folder, 'filler')
  let unmounted = false
  return {
    type: 'mounted',
    disk: {
      folder,
      fill(leave = 0) {
        const { bavail, bsize } = statfsSync(folder)
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - leave)), { flag: 'a' })
      },
      makeRoom: () => rmSync(filler, { force: true }),
      remount: (mode) => run('mount', '-o', `remount,${mode}`, folder) === null,
      unmount() {
        if (unmounted) return
        unmounted = true
        const failed = run('umount', folder)
        if (failed !== null) throw new Error(failed)
        rmdirSync(folder)
      },
    },
  }
}

/** null when it went well, else what it said. */
function run(command: string, ...args: string[]): string | null {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
  return status === 0 ? null : (error?.message ?? stderr.trim())
}
