import type { Text } from '#core/contract/language.ts'
import { storeProblemText } from '../store/store-problem.ts'
import type { StationFault } from './examine.ts'

const chainWords: Record<(StationFault & { type: 'chain' })['what'], Text> = {
  altered: { ko: '내용이 바뀌었습니다', en: 'was altered' },
  gap: { ko: '앞의 기록이 빠졌습니다', en: 'has a gap before it' },
  unlinked: { ko: '앞의 기록과 이어지지 않습니다', en: 'does not follow the entry before it' },
}

/** A fault in words: what, where, what to do. */
export function faultText(fault: StationFault): Text {
  switch (fault.type) {
    case 'not-opened':
      return storeProblemText(fault.problem)
    case 'damaged':
      return {
        ko: `파일이 망가졌습니다: ${fault.file} (${fault.said[0] ?? ''}). 이 스테이션을 쓰지 말고 파일을 그대로 보관하십시오. 읽을 수 있는 기록은 「malgeum station rescue」로 건집니다.`,
        en: `The file is damaged: ${fault.file} (${fault.said[0] ?? ''}). Do not use this station; keep the file as it is. What can still be read is got out with "malgeum station rescue".`,
      }
    case 'unguarded':
      return {
        ko: `기록을 지키는 장치가 없어졌습니다: ${fault.missing.join(', ')}. 누군가 파일을 고쳤습니다.`,
        en: `The journal's guards are gone: ${fault.missing.join(', ')}. Somebody changed the file.`,
      }
    case 'chain': {
      const words = chainWords[fault.what]
      const where = `#${fault.seq} ${fault.entry} ${fault.id}`
      return {
        ko: `기록 ${where} (케이스 ${fault.case ?? '없음'})의 ${words.ko}. 파일을 그대로 보관하고 센터의 사본과 견주십시오.`,
        en: `Entry ${where} (case ${fault.case ?? 'none'}) ${words.en}. Keep the file as it is and compare it with the centre's copy.`,
      }
    }
    case 'projection':
      return {
        ko: `표 ${fault.table}에서 케이스 ${fault.case}에 관한 것이 기록과 다릅니다. 기록이 맞습니다.`,
        en: `Table ${fault.table} differs from the journal for case ${fault.case}. The journal is right.`,
      }
    default:
      return fault satisfies never
  }
}
