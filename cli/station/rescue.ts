import { resolve } from 'node:path'
import type { Text } from '#core/contract/language.ts'
import { type Rescue, rescue } from '#station/rescue/rescue.ts'
import { storeProblemText } from '#station/store/store-problem.ts'
import { Refused } from '../exit.ts'
import { report } from '../report.ts'
import { chosenKeeper } from './chosen-keeper.ts'
import type { KeyOptions } from './key-options.ts'
import { rangesInWords } from './ranges.ts'

export interface RescueOptions extends KeyOptions {
  study: string
  out: string
  json?: true
}

/** `malgeum station rescue`: what can still be read of a damaged station's journal, into a file for the centre. */
export async function rescueStation(options: RescueOptions): Promise<void> {
  const keeper = await chosenKeeper(options.study, options)
  const result = await rescue(options.study, keeper, resolve(options.out))
  if (result.type !== 'rescued') throw new Refused(whyNot(result))
  report(result, options, inWords)
}

type Rescued = Extract<Rescue, { type: 'rescued' }>

function inWords({ out, entries, cases, first, last, lastAt, lost, unlinked }: Rescued): string {
  const range = rangesInWords(lost)
  return [
    `건진 기록 ${entries}건 (${first}–${last}), 케이스 ${cases}건. 마지막 기록은 ${lastAt}입니다.`,
    `${entries} entries rescued (${first}–${last}), of ${cases} cases. The last one was written at ${lastAt}.`,
    ...(lost.length === 0
      ? ['그 사이에 빠진 기록은 없습니다. / Nothing is missing in between.']
      : [
          `읽을 수 없는 기록: ${range}. 이미 센터에 올라갔으면 잃은 것이 없습니다.`,
          `Not readable: ${range}. What the centre has already is not lost.`,
        ]),
    ...(unlinked === 0
      ? []
      : [
          `사슬에 이어지지 않아 넣지 않은 기록: ${unlinked}건`,
          `Left out because they link to no other: ${unlinked}`,
        ]),
    `${last} 뒤에 더 있었는지는 알 수 없습니다. / Whether there was anything behind ${last} cannot be told.`,
    `파일에는 응답이 들어 있습니다. 센터의 폴더에서 「malgeum study hand-in ${out}」로 넣은 뒤 지우십시오.`,
    `The file holds answers. Hand it in where the centre is, "malgeum study hand-in ${out}", then delete it.`,
  ].join('\n')
}

function whyNot(result: Exclude<Rescue, Rescued>): Text {
  switch (result.type) {
    case 'no-station':
      return {
        ko: `스테이션 파일이 없습니다: ${result.file}. --study가 맞는지 확인하십시오.`,
        en: `There is no station file: ${result.file}. Check --study.`,
      }
    case 'refused':
      return storeProblemText(result.problem)
    case 'nothing-readable':
      return {
        ko: `${result.file}에서 읽을 수 있는 기록이 하나도 없습니다. 열쇠가 이 파일의 것인지 확인하십시오. 파일은 그대로 두었습니다.`,
        en: `Not one entry of ${result.file} can be read. Check that the key is this file's. The file was left as it is.`,
      }
    case 'out-exists':
      return {
        ko: `이미 있는 파일입니다: ${result.out}. 다른 이름을 주십시오.`,
        en: `${result.out} is there already. Give another name.`,
      }
    case 'out-unwritable':
      return {
        ko: `${result.out}에 쓸 수 없습니다 (${result.code}). 폴더와 디스크를 확인하십시오.`,
        en: `${result.out} cannot be written (${result.code}). Check the folder and the disk.`,
      }
    default:
      return result satisfies never
  }
}
