import type { Text } from '#core/contract/language.ts'
import type { HandingIn } from '#server/journal/hand-in.ts'
import { rangesInWords } from '../station/ranges.ts'

export type HandedIn = Extract<HandingIn, { type: 'handed-in' }>

/** What became of a damaged station's entries at the centre. */
export function handedInWords({ name, station, taken, known, beside, lost }: HandedIn): string {
  return [
    `자리 「${name}」 (${station}): 새로 넣은 기록 ${taken}건, 이미 있던 기록 ${known}건`,
    `station "${name}" (${station}): ${taken} entries taken in, ${known} were here already`,
    ...(beside === 0
      ? []
      : [
          `센터의 기록과 달라 따로 보관한 기록: ${beside}건 (세지 않습니다)`,
          `kept beside because they differ from what is here: ${beside} (counted nowhere)`,
        ]),
    ...(lost.length === 0
      ? ['빠진 기록이 없습니다. / Nothing is missing.']
      : [
          `잃은 기록: ${rangesInWords(lost)}. 거기서 끊긴 케이스는 감독이 살피도록 남습니다.`,
          `Lost: ${rangesInWords(lost)}. A case that was cut there is left for a supervisor to look at.`,
        ]),
    '이 파일은 이제 지워도 됩니다. / The file may be deleted now.',
  ].join('\n')
}

export function notHandedInText(result: Exclude<HandingIn, HandedIn>): Text {
  switch (result.type) {
    case 'unknown-station':
      return {
        ko: `이 조사에 없는 스테이션의 기록입니다: ${result.station}. --study가 그 조사의 센터인지 확인하십시오.`,
        en: `These are entries of a station that this study does not have: ${result.station}. Check that --study is its centre.`,
      }
    case 'unreadable':
      return {
        ko: `${result.path} 파일을 읽을 수 없습니다 (${result.code}).`,
        en: `${result.path} cannot be read (${result.code}).`,
      }
    case 'not-rescued':
      return {
        ko: `${result.path} ${result.line}번째 줄: malgeum station rescue가 쓴 그대로가 아닙니다. 다시 건져 온 파일로 하십시오. 아무것도 넣지 않았습니다.`,
        en: `${result.path}, line ${result.line}: not as malgeum station rescue wrote it. Rescue again and hand that in. Nothing was taken in.`,
      }
    default:
      return result satisfies never
  }
}
