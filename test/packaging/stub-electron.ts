import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The mark before the fuses in every Electron binary, as `@electron/fuses` looks for it. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuses = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeCliInspect',
  'asarIntegrity',
  'onlyLoadAppFromAsar',
  'browserV8Snapshot',
  'fileProtocolExtraPrivileges',
] as const

/** A folder that passes for an unpacked Electron, so that packaging runs without the binary. */
export function stubElectron(folder: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true })
  mkdirSync(join(folder, 'locales'))
  for (const language of ['ko', 'en-US', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '')
  writeFileSync(join(folder, 'version'), '45.4.1')
  const wire = Buffer.from([1, fuses.length, ...fuses.map(() => '0'.charCodeAt(0))])
  writeFileSync(join(folder, 'electron'), Buffer.concat([Buffer.from(`stub ${sentinel}`), wire]), {
    mode: 0o755,
  })
}

/** Which fuses packaging left burnt in: true is enabled. */
export function fusesOf(binary: string): Record<(typeof fuses)[number], boolean> {
  const bytes = readFileSync(binary)
  const wire = bytes.indexOf(sentinel) + sentinel.length + 2
  const states = fuses.map((name, index) => [name, bytes[wire + index] === '1'.charCodeAt(0)] as const)
  return Object.fromEntries(states) as Record<(typeof fuses)[number], boolean>
}
