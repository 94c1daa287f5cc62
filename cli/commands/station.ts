import type { Command } from 'commander'
import { jsonOption, studyOption } from '../options.ts'

/** `malgeum station`: a workstation for a browser on the same machine. */
export function register(program: Command): void {
  program
    .command('station')
    .description(
      '이 컴퓨터의 브라우저로 쓰는 스테이션을 엽니다.\nOpens a station for a browser on this machine.',
    )
    .addOption(studyOption())
    .option('--centre <url>', '센터의 주소 (처음 한 번) / where the centre is (the first time)')
    .option(
      '--code <code>',
      '센터가 준 등록 코드 (처음 한 번) / the centre’s enrolment code (the first time)',
    )
    .option('--name <name>', '자리 이름 / what people call this station')
    .option('--port <n>', '포트, 0은 빈 것 / the port, 0 for any free one', '0')
    .option('--allow-browser', '연습이 아닌 조사도 브라우저로 / also for a study that is not training')
    .addOption(jsonOption())
    .action(async (options: StationCommandOptions) => {
      const { runStation } = await import('../station/run-station.ts')
      await runStation(options)
    })
}

export interface StationCommandOptions {
  study: string
  centre?: string
  code?: string
  name?: string
  port: string
  allowBrowser?: true
  json?: true
}
