import { stationFiles } from '#station/files.ts'
import { systemRandomness } from '#station/ports.ts'
import { keyFileKeeper } from '#station/store/key/key-file.ts'
import type { KeyKeeper } from '#station/store/key/key-keeper.ts'
import { readRecord } from '#station/store/key/key-record.ts'
import { passphraseKeeper } from '#station/store/key/passphrase.ts'
import { WrongUse } from '../exit.ts'
import { askPassphrase, askPassphraseTwice, linesOnStdin } from './ask-passphrase.ts'
import type { KeyOptions } from './key-options.ts'

/** What the person chose to keep the key, asked for where a passphrase is needed; null for no choice. */
export async function chosenKeeper(study: string, options: KeyOptions): Promise<KeyKeeper | null> {
  const { keyFile } = stationFiles(study)
  if (options.keyFile !== undefined) return keyFileKeeper(options.keyFile, study)
  if (options.passphraseStdin) {
    const [words = ''] = await linesOnStdin()
    return passphraseKeeper(words, keyFile, systemRandomness)
  }
  const read = readRecord(keyFile)
  const hasPassphrase = read.type === 'record' && read.record.keeper === 'passphrase'
  // A station that is opened with a passphrase is asked for it wherever somebody can answer.
  if (!options.passphrase && !(hasPassphrase && process.stdin.isTTY)) return null
  if (!process.stdin.isTTY) throw new WrongUse(nobodyToAsk)
  const words = hasPassphrase ? await askPassphrase() : await askPassphraseTwice()
  return passphraseKeeper(words, keyFile, systemRandomness)
}

const nobodyToAsk = {
  ko: '--passphrase는 터미널에서 묻습니다. 터미널이 아니면 --passphrase-stdin을 쓰십시오.',
  en: '--passphrase asks on a terminal. Where there is none use --passphrase-stdin.',
}
