import type { Language, Text } from '#core/contract/language.ts'
import { dispositionName } from '#core/contract/outcome-words.ts'
import type { CentreFault } from '#server/doctor/faults.ts'
import type { CentreFindings } from './doctor.ts'

/** What was found in a centre, as lines for people. */
export function centreInWords(centre: CentreFindings): string[] {
  switch (centre.type) {
    case 'no-centre':
      return [`센터가 없습니다: ${centre.folder}`, `There is no centre: ${centre.folder}`]
    case 'not-opened':
      return asFault(centre.why)
    case 'examined': {
      const { stations, entries, cases, waiting, faults, untold, projectionsCompared } = centre
      return [
        `센터: 스테이션 ${stations}곳, 기록 ${entries}건 (판정 전 ${waiting}건), 케이스 ${cases}건`,
        `Centre: ${stations} stations, ${entries} entries (${waiting} not judged yet), ${cases} cases`,
        ...faults.flatMap((fault) => asFault(centreFaultText(fault))),
        ...(untold > 0 ? [`… ${untold}건 더 / ${untold} more`] : []),
        ...(faults.length === 0
          ? ['이상 없음: 사슬, 판정, 현황과 응답 / Sound: the chains, the judgement, progress and responses']
          : []),
        ...(projectionsCompared
          ? []
          : [
              '현황과 응답은 견주지 않았습니다 / Progress and responses were not compared with a changed journal',
            ]),
      ]
    }
    default:
      return centre satisfies never
  }
}

const asFault = ({ ko, en }: Text) => [`✗ ${ko}`, `  ${en}`]

const chainWords: Record<(CentreFault & { type: 'chain' })['what'], Text> = {
  altered: { ko: '내용이 바뀌었습니다', en: 'was altered' },
  unlinked: { ko: '앞의 기록과 이어지지 않습니다', en: 'does not follow the entry before it' },
  gap: { ko: '앞의 기록이 빠졌습니다', en: 'has a gap before it' },
  cut: { ko: '뒤의 기록이 빠졌습니다', en: 'is followed by entries that are gone' },
}

/** A fault in words: what, where, what to do. */
function centreFaultText(fault: CentreFault): Text {
  switch (fault.type) {
    case 'chain': {
      const words = chainWords[fault.what]
      const { ko, en } = fault.cameSo ? cameSo : changedHere
      return {
        ko: `${entryIn(fault, 'ko')}: ${words.ko}. ${ko}`,
        en: `${entryIn(fault, 'en')} ${words.en}. ${en}`,
      }
    }
    case 'mark':
      return {
        ko: `${entryIn(fault, 'ko')}: 판정이 ${markIn[fault.marked].ko}인데 다시 판정하면 ${markIn[fault.expected].ko}입니다. 누군가 판정을 고쳤습니다.`,
        en: `${entryIn(fault, 'en')} is marked ${markIn[fault.marked].en}; judged again it is ${markIn[fault.expected].en}. Somebody changed the mark.`,
      }
    case 'projection':
      return {
        ko: `표 ${fault.table}에서 케이스 ${fault.case}에 관한 것이 기록과 다릅니다. malgeum study rebuild로 다시 만드십시오.`,
        en: `Table ${fault.table} differs from the journal for case ${fault.case}. Make it again: malgeum study rebuild.`,
      }
    case 'counter': {
      const where = `${fault.institution} · ${fault.task}`
      return {
        ko: `표 ${fault.table}의 수가 기록과 다릅니다: ${where}, ${countedBy(fault, 'ko')}: ${fault.kept}, 기록으로는 ${fault.expected}. malgeum study rebuild로 다시 만드십시오.`,
        en: `A count in table ${fault.table} differs from the journal: ${where}, ${countedBy(fault, 'en')}: ${fault.kept}, by the journal ${fault.expected}. Make it again: malgeum study rebuild.`,
      }
    }
    default:
      return fault satisfies never
  }
}

const cameSo: Text = {
  ko: '스테이션에서 이렇게 왔습니다. 그 스테이션의 파일을 보관하고 거기서 malgeum doctor로 살피십시오.',
  en: 'It came like this. Keep that station’s file and look at it there: malgeum doctor.',
}
const changedHere: Text = {
  ko: '센터에서 바뀌었습니다. 폴더를 그대로 보관하고 스테이션의 사본과 견주십시오.',
  en: 'It was changed at the centre. Keep the folder as it is and compare it with the station’s copy.',
}

const markIn = {
  sound: { ko: '온전함', en: 'sound' },
  unsound: { ko: '온전하지 않음', en: 'unsound' },
} as const satisfies Record<string, Text>

function entryIn(fault: CentreFault & { type: 'chain' | 'mark' }, language: Language): string {
  const where = `#${fault.seq} ${fault.entry} ${fault.id}`.trimEnd()
  return language === 'ko'
    ? `스테이션 「${fault.name}」 (${fault.station})의 기록 ${where} (케이스 ${fault.case ?? '없음'})`
    : `Entry ${where} of station "${fault.name}" (${fault.station}; case ${fault.case ?? 'none'})`
}

function countedBy(fault: CentreFault & { type: 'counter' }, language: Language): string {
  if (fault.table === 'progress_day') return fault.of
  if (fault.of !== '') return `${fault.of} ${dispositionName(fault.of, language)}`
  return language === 'ko' ? '결과 없음' : 'no disposition'
}
