import { existsSync } from 'node:fs'
import type { Text } from '#core/contract/language.ts'
import { stationFiles } from '#station/files.ts'
import { systemRandomness } from '#station/ports.ts'
import { findKey, moveKey } from '#station/store/key/find-key.ts'
import { keyFileKeeper } from '#station/store/key/key-file.ts'
import type { KeyKeeper } from '#station/store/key/key-keeper.ts'
import { passphraseKeeper } from '#station/store/key/passphrase.ts'
import { openStore } from '#station/store/store.ts'
import { type StoreProblem, storeProblemText } from '#station/store/store-problem.ts'
import { Refused, WrongUse } from '../exit.ts'
import { report } from '../report.ts'
import { askPassphraseTwice, linesOnStdin } from './ask-passphrase.ts'
import { chosenKeeper } from './chosen-keeper.ts'
import type { KeyOptions } from './key-options.ts'

export interface MoveKeyOptions extends KeyOptions {
  study: string
  newPassphrase?: true
  newKeyFile?: string
  json?: true
}

/**
 * `malgeum station key`: gives the key another keeper, or another passphrase. Not one page of the station
 * file is written anew; what opened it before opens it no more.
 */
export async function moveKeyTo(options: MoveKeyOptions): Promise<void> {
  const { study } = options
  const files = stationFiles(study)
  if (!existsSync(files.file)) throw new Refused(noStation(files.file))
  // Both come on standard input then: the passphrase that opens, and in the next line the new one.
  const lines = options.passphraseStdin ? await linesOnStdin() : null
  const present = lines
    ? passphraseKeeper(lines[0] ?? '', files.keyFile, systemRandomness)
    : await chosenKeeper(study, options)
  const found = await findKey(files, present, systemRandomness)
  if (found.type === 'refused') return refuse(found.problem)
  // A key that opens nothing is not handed on, and nobody works with the file meanwhile.
  const opened = openStore(found.keptBy === 'beside' ? files : { ...files, key: found.key }, {
    random: systemRandomness,
    create: false,
  })
  if (opened.type === 'refused') return refuse(opened.problem)
  try {
    const next = await nextKeeper(options, lines)
    const moved = await moveKey(files.keyFile, found.key, next)
    if (moved.type === 'refused') return refuse(moved.problem)
    report({ type: 'moved', keptBy: next.keptBy }, options, () => `${movedText.ko}\n${movedText.en}`)
  } finally {
    opened.store.close()
  }
}

async function nextKeeper(options: MoveKeyOptions, lines: string[] | null): Promise<KeyKeeper> {
  if (options.newKeyFile !== undefined) return keyFileKeeper(options.newKeyFile, options.study)
  if (!options.newPassphrase) throw new WrongUse(whereTo)
  const words = lines ? (lines[1] ?? '') : await askPassphraseTwice()
  return passphraseKeeper(words, stationFiles(options.study).keyFile, systemRandomness)
}

function refuse(problem: StoreProblem): never {
  throw new Refused(storeProblemText(problem))
}

const noStation = (file: string): Text => ({
  ko: `스테이션 파일이 없습니다: ${file}. --study가 맞는지 확인하십시오.`,
  en: `There is no station file: ${file}. Check --study.`,
})

const movedText: Text = {
  ko: '열쇠를 옮겼습니다. 이제부터 이 스테이션은 새 방법으로만 열립니다. 옛 열쇠 파일이 있으면 지우십시오.',
  en: 'The key has moved. From now on this station opens in the new way only. If there is an old key file, delete it.',
}

const whereTo: Text = {
  ko: '어디로 옮길지 --new-passphrase나 --new-key-file 경로로 주십시오.',
  en: 'Say where to with --new-passphrase or --new-key-file PATH.',
}
