import type { Command } from 'commander'
import { jsonOption, studyOption } from '../options.ts'
import { type KeyOptions, keyOptions } from '../station/key-options.ts'

/** `malgeum doctor`: is what is on disk what was written? */
export function register(program: Command): void {
  const command = program
    .command('doctor')
    .description(
      '스테이션과 센터의 기록, 사슬, 표를 확인합니다. 아무것도 고치지 않습니다.\nChecks the journal of a station and of a centre, its chain and the tables made from it. Repairs nothing.',
    )
    .addOption(studyOption())
    .addOption(jsonOption())
  keyOptions(command).action(async (options: DoctorOptions) => {
    const { doctor } = await import('../doctor/doctor.ts')
    await doctor(options)
  })
}

export interface DoctorOptions extends KeyOptions {
  study: string
  json?: true
}
