import { execFileSync } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { isSigned, signedText } from './signature.ts'

const folder = mkdtempSync(join(tmpdir(), 'malgeum-update-'))
afterAll(() => rmSync(folder, { recursive: true }))
const file = join(folder, 'setup.exe')
writeFileSync(file, 'the program')
const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { privateKey, publicKey: publicKey.export({ format: 'der', type: 'spki' }).toString('base64') }
}
const ours = pair()
const update = { file, version: '1.5.0' }
const signature = sign(null, await signedText(update), ours.privateKey).toString('base64')

it('an update with our signature counts', async () => {
  expect(await isSigned(update, `${signature}\n`, ours.publicKey)).toBe(true)
})

it.each([
  ['nothing', ''],
  ['no signature', 'no such thing'],
  ['another key’s', sign(null, await signedText(update), pair().privateKey).toString('base64')],
])('with %s it does not', async (_what, other) => {
  expect(await isSigned(update, other, ours.publicKey)).toBe(false)
})

it('the signature of an old version or of another file does not do', async () => {
  expect(await isSigned({ ...update, version: '1.6.0' }, signature, ours.publicKey)).toBe(false)
  const changed = join(folder, 'changed.exe')
  writeFileSync(changed, 'the program!')
  expect(await isSigned({ ...update, file: changed }, signature, ours.publicKey)).toBe(false)
})

it('whoever makes a release signs with a key made once', async () => {
  const script = fileURLToPath(new URL('./sign.ts', import.meta.url))
  const run = (...args: string[]) => execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' })
  const key = join(folder, 'private.pem')
  const publicKey = run('keys', key).trim()
  run('sign', key, '1.5.0', file)
  expect(await isSigned(update, readFileSync(`${file}.sig`, 'utf8'), publicKey)).toBe(true)
  expect(() => execFileSync(process.execPath, [script, 'keys', key], { stdio: 'ignore' })).toThrow()
})

it('a key that is none is said so at once', async () => {
  await expect(isSigned(update, signature, 'none')).rejects.toThrow()
})
