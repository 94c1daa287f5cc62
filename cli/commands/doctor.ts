import type { Command } from 'commander'
import { jsonOption, studyOption } from '../options.ts'

/** `malgeum doctor`: is what is on disk what was written? */
export function register(program: Command): void {
  program
    .command('doctor')
    .description(
      '스테이션 파일, 기록의 사슬, 표를 확인합니다.\nChecks the station file, the journal’s chain and the tables made from it.',
    )
    .addOption(studyOption())
    .addOption(jsonOption())
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('../doctor/doctor.ts')
      await doctor(options)
    })
}

export interface DoctorOptions {
  study: string
  json?: true
}
