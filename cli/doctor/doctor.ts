import { resolve } from 'node:path'
import type { Text } from '#core/contract/language.ts'
import type { CentreExamined } from '#server/doctor/faults.ts'
import { examineStation, type StationExamined } from '#station/doctor/examine.ts'
import type { DoctorOptions } from '../commands/doctor.ts'
import { Refused } from '../exit.ts'
import { report } from '../report.ts'
import { chosenKeeper } from '../station/chosen-keeper.ts'
import { centreInWords } from './centre-text.ts'
import { stationInWords } from './station-text.ts'

export interface Findings {
  sound: boolean
  station: StationExamined
  centre: CentreFindings
}

export type CentreFindings =
  | CentreExamined
  | { type: 'no-centre'; folder: string }
  /** It is there and cannot be looked into. */
  | { type: 'not-opened'; folder: string; why: Text }

/** Checks what a study folder holds: a station, a centre or both. Ends with 1 on any fault; having neither is none. */
export async function doctor(options: DoctorOptions): Promise<void> {
  const station = await examineStation(options.study, await chosenKeeper(options.study, options))
  const { centreFindings } = await import('./centre-findings.ts')
  const centre = await centreFindings(resolve(options.study))
  const findings: Findings = { sound: isSound(station) && isSound(centre), station, centre }
  report(findings, options, inWords)
  if (!findings.sound) throw new Refused()
}

function isSound(part: StationExamined | CentreFindings): boolean {
  switch (part.type) {
    case 'no-station':
    case 'no-centre':
      return true
    case 'not-opened':
      return false
    case 'examined':
      return part.faults.length === 0
    default:
      return part satisfies never
  }
}

const inWords = ({ station, centre }: Findings): string =>
  [...stationInWords(station), ...centreInWords(centre)].join('\n')
