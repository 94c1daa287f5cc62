import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extractFile, listPackage } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importsOf } from './imports-of.ts'
import { fusesOf, stubElectron } from './stub-electron.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'malgeum-packaging-'))
const packed = join(folder, 'out', 'linux-unpacked')
const archive = join(packed, 'resources', 'app.asar')

beforeAll(() => {
  const built = ['electron/main.js', 'electron/preload.cjs', 'electron/station-process.js', 'renderer']
  for (const file of built)
    if (!existsSync(join(root, 'dist', file))) throw new Error(`dist/${file} is missing: npm run build`)
  stubElectron(join(folder, 'electron'))
  const run = builder('--linux', '--dir', `-c.electronDist=${join(folder, 'electron')}`)
  expect(run.status, run.output).toBe(0)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the packaged desktop', () => {
  it('holds the bundles, the pages and the native database of its platform', () => {
    expect(files()).toEqual(
      expect.arrayContaining([
        'package.json',
        'dist/electron/main.js',
        'dist/electron/preload.cjs',
        'dist/electron/station-process.js',
        'dist/electron/licences.md',
        'dist/renderer/interviewer/index.html',
        'dist/renderer/licences.md',
        'dist/renderer/stopped/index.html',
        'node_modules/better-sqlite3/prebuilds/linux-x64.node',
      ]),
    )
    const native = 'node_modules/better-sqlite3/prebuilds/linux-x64.node'
    expect(statSync(join(`${archive}.unpacked`, native)).size).toBeGreaterThan(1_000_000)
  })

  it('holds nothing else: no server, no PostgreSQL, no Node, no sources, no other platform', () => {
    const kinds =
      /^(package\.json$|dist(\/|$)|node_modules$|node_modules\/(better-sqlite3|@node-rs(\/argon2[^/]*)?)(\/|$))/
    expect(files().filter((file) => !kinds.test(file))).toEqual([])
    expect(
      files().filter((file) =>
        /pglite|electric-sql|node-linux|node-win|supervisor|\.ts$|\.map$|\.test\.|\.key$/.test(file),
      ),
    ).toEqual([])
    expect(files().filter((file) => file.endsWith('.node'))).toEqual([
      'node_modules/@node-rs/argon2-linux-x64-gnu/argon2.linux-x64-gnu.node',
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ])
  })

  it('finds everything that its bundles import', () => {
    const inside = new Set(files())
    const provided = new Set(['electron', ...builtinModules])
    for (const bundle of files().filter((file) => /^dist\/electron\/.*js$/.test(file))) {
      for (const name of importsOf(extractFile(archive, bundle).toString()))
        expect(provided.has(name) || inside.has(`node_modules/${name}`), `${bundle} imports ${name}`).toBe(
          true,
        )
    }
  })

  it('says nothing of the machine it was built on', () => {
    for (const bundle of files().filter((file) => /^dist\/.*\.(js|cjs|html|css)$/.test(file)))
      expect(extractFile(archive, bundle).includes(root.slice(0, -1)), bundle).toBe(false)
  })

  it('carries the licences of what it is made of', () => {
    expect(readFileSync(join(packed, 'resources', 'licences', 'Pretendard.txt'), 'utf8')).toContain('OFL')
    for (const [list, name] of [
      ['dist/electron/licences.md', 'electron-updater'],
      ['dist/electron/licences.md', 'xstate'],
      ['dist/renderer/licences.md', 'react-dom'],
    ] as const)
      expect(extractFile(archive, list).toString()).toContain(`## ${name} - `)
  })

  it('knows no place that updates come from but the one its build was given', () => {
    const own = readFileSync(join(packed, 'resources', 'app-update.yml'), 'utf8')
    expect(own).toContain('https://updates.invalid/')
    const main = extractFile(archive, 'dist/electron/main.js').toString()
    expect(main).toMatch(/feed: "",\s+publicKey: ""/)
  })

  it('brings Electron’s own words in its two languages alone', () => {
    expect(readdirSync(join(packed, 'locales')).sort()).toEqual(['en-US.pak', 'ko.pak'])
  })

  it('is as large as its parts', () => {
    const megabytes = (bytes: number) => Math.round(bytes / 100_000) / 10
    const size = megabytes(statSync(archive).size)
    console.log(`app.asar: ${size} MB, ${files().length} files; natives beside it: ${natives().join(', ')}`)
    expect(size).toBeLessThan(12)
  })

  it('starts at its bundle', () => {
    const { main } = JSON.parse(extractFile(archive, 'package.json').toString()) as { main: string }
    expect(files()).toContain(main)
  })

  it('cannot be turned into a plain Node, debugged from outside or fed another archive', () => {
    expect(fusesOf(join(packed, 'malgeum'))).toMatchObject({
      runAsNode: false,
      cookieEncryption: true,
      browserV8Snapshot: false,
      nodeOptions: false,
      nodeCliInspect: false,
      asarIntegrity: true,
      onlyLoadAppFromAsar: true,
      fileProtocolExtraPrivileges: false,
    })
  })
})

it('a configuration with an unknown setting is refused', () => {
  const run = builder('--linux', '--dir', '-c.noSuchSetting=1')
  expect(run.status).not.toBe(0)
  expect(run.output).toContain('noSuchSetting')
})

const natives = () =>
  files()
    .filter((file) => file.endsWith('.node'))
    .map(
      (file) => `${file} ${Math.round(statSync(join(`${archive}.unpacked`, file)).size / 100_000) / 10} MB`,
    )

const files = () =>
  listPackage(archive, { isPack: false }).map((file) => file.replace(/^[\\/]/, '').replaceAll('\\', '/'))

function builder(...options: string[]) {
  const cli = join(root, 'node_modules', 'electron-builder', 'cli.js')
  const output = `-c.directories.output=${join(folder, 'out')}`
  const run = spawnSync(process.execPath, [cli, '--publish', 'never', ...options, output], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status: run.status, output: `${run.stdout}${run.stderr}` }
}
