import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { signedText } from './signature.ts'

/**
 * For whoever makes a release, never in the program:
 * `node electron/updates/sign.ts keys <private.pem>` makes a pair and prints the public half, which the
 * build takes as MALGEUM_UPDATE_KEY; `… sign <private.pem> <version> <file>` writes `<file>.sig`.
 */
const [task, keyFile = '', version = '', file = ''] = process.argv.slice(2)
if (task === 'keys' && keyFile !== '') {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  writeFileSync(keyFile, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' })
  process.stdout.write(`${publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}\n`)
} else if (task === 'sign' && /^\d+\.\d+\.\d+$/.test(version) && file !== '') {
  const key = createPrivateKey(readFileSync(keyFile))
  writeFileSync(`${file}.sig`, `${sign(null, await signedText({ file, version }), key).toString('base64')}\n`)
} else {
  process.stderr.write(
    'keys <private.pem>  |  sign <private.pem> <version> <file>\n' +
      '열쇠를 만들거나 설치 파일에 서명합니다. / Makes a key pair, or signs an installer.\n',
  )
  process.exitCode = 2
}
