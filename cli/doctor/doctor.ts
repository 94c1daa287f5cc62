import { examineStation, type StationExamined } from '#station/doctor/examine.ts'
import { faultText } from '#station/doctor/fault-text.ts'
import type { DoctorOptions } from '../commands/doctor.ts'
import { Refused } from '../exit.ts'
import { report } from '../report.ts'

export interface Findings {
  sound: boolean
  station: StationExamined
}

/** Ends with 1 on any fault; a folder without a station is none. */
export async function doctor(options: DoctorOptions): Promise<void> {
  const station = examineStation(options.study)
  const findings: Findings = { sound: station.type === 'no-station' || station.faults.length === 0, station }
  report(findings, options, inWords)
  if (!findings.sound) throw new Refused()
}

function inWords({ station }: Findings): string {
  if (station.type === 'no-station')
    return `스테이션 파일이 없습니다: ${station.file}\nThere is no station file: ${station.file}`
  const { faults, entries, cases, projectionsCompared } = station
  const lines = [
    `${station.file}`,
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
  return lines.join('\n')
}
