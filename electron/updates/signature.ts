import { createHash, createPublicKey, verify } from 'node:crypto'
import { createReadStream } from 'node:fs'

/**
 * An update counts only with our own signature beside it: Ed25519 over its version and its contents. So
 * whoever takes over the place it is fetched from can neither put in another program nor an old one.
 */
export async function isSigned(
  update: { file: string; version: string },
  signature: string,
  publicKey: string,
): Promise<boolean> {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' })
  const bytes = Buffer.from(signature.trim(), 'base64')
  return verify(null, await signedText(update), key, bytes)
}

/** What is signed: a line each for what it is, its version, and SHA-512 of the file in hex. */
export async function signedText({ file, version }: { file: string; version: string }): Promise<Buffer> {
  const hash = createHash('sha512')
  for await (const part of createReadStream(file)) hash.update(part as Buffer)
  return Buffer.from(`malgeum update\n${version}\n${hash.digest('hex')}\n`)
}
