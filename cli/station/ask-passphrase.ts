import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { WrongUse } from '../exit.ts'

/** Reads a passphrase from the terminal; nothing of it is shown. Only where stdin is one. */
export async function askPassphrase(question = '암호문 / passphrase: '): Promise<string> {
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  // `terminal` puts it into raw mode: the terminal itself echoes nothing, and the line's echo goes nowhere.
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve)
      lines.once('close', () => reject(new WrongUse(noPassphrase)))
      lines.once('SIGINT', () => lines.close())
    })
  } finally {
    lines.close()
    process.stderr.write('\n')
  }
}

/** A new one, typed twice: nobody could see what was typed. */
export async function askPassphraseTwice(): Promise<string> {
  const first = await askPassphrase('새 암호문 / new passphrase: ')
  if (first === (await askPassphrase('한 번 더 / once more: '))) return first
  throw new WrongUse({ ko: '두 암호문이 다릅니다.', en: 'The two passphrases differ.' })
}

/** What a script hands over, a line each, without the line ends. */
export async function linesOnStdin(): Promise<string[]> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8').split(/\r?\n/)
}

const noPassphrase = { ko: '암호문을 받지 못했습니다.', en: 'No passphrase was given.' }
