import type { StationExamined } from '#station/doctor/examine.ts'
import { faultText } from '#station/doctor/fault-text.ts'

/** What was found in a station, as lines for people. */
export function stationInWords(station: StationExamined): string[] {
  if (station.type === 'no-station')
    return [`스테이션 파일이 없습니다: ${station.file}`, `There is no station file: ${station.file}`]
  const { faults, entries, cases, projectionsCompared } = station
  const lines = [
    `스테이션 / station: ${station.file}`,
    `기록 ${entries}건, 케이스 ${cases}건 / ${entries} entries, ${cases} cases`,
    ...faults.flatMap((fault) => {
      const { ko, en } = faultText(fault)
      return [`✗ ${ko}`, `  ${en}`]
    }),
  ]
  if (faults.length === 0)
    lines.push('이상 없음: 파일, 사슬, 표 / Sound: the file, the chain, the tables made from it')
  else if (!projectionsCompared)
    lines.push('표는 견주지 않았습니다 / The tables were not compared with a journal that is not sound')
  return lines
}
