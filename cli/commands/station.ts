import type { Command } from 'commander'
import { helpHeadings } from '../help.ts'
import { jsonOption, studyOption } from '../options.ts'
import { type KeyOptions, keyOptions } from '../station/key-options.ts'

/** `malgeum station`: a workstation for a browser on the same machine. */
export function register(program: Command): void {
  const station = program
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
  keyOptions(station).action(async (options: StationCommandOptions) => {
    const { runStation } = await import('../station/run-station.ts')
    await runStation(options)
  })

  station
    .command('key')
    .description(
      '열쇠를 다른 곳에 맡기거나 암호문을 바꿉니다. 파일은 다시 쓰지 않습니다.\nMoves the key to another keeper, or changes the passphrase. The file is not written anew.',
    )
    .option('--new-key-file <path>', '새 열쇠 파일 / the new key file')
    .option(
      '--new-passphrase',
      '새 암호문 (표준 입력이면 둘째 줄) / a new passphrase (on standard input: the second line)',
    )
    // The study and what opens it now are options of `station`, which takes them wherever they stand.
    .configureHelp({ showGlobalOptions: true, styleTitle: helpHeadings })
    .action(async (_: unknown, command: Command) => {
      const { moveKeyTo } = await import('../station/move-key.ts')
      await moveKeyTo(command.optsWithGlobals())
    })

  station
    .command('rescue')
    .description(
      '망가진 스테이션 파일에서 읽을 수 있는 기록을 모두 건집니다. 스테이션을 먼저 닫습니다. 파일은 바꾸지 않습니다.\nGets every entry that can still be read out of a damaged station file. Close the station first. The file itself is not changed.',
    )
    .requiredOption('--out <file>', '건진 기록을 쓸 새 파일 / the new file for what is rescued')
    .configureHelp({ showGlobalOptions: true, styleTitle: helpHeadings })
    .action(async (_: unknown, command: Command) => {
      const { rescueStation } = await import('../station/rescue.ts')
      await rescueStation(command.optsWithGlobals())
    })
}

export interface StationCommandOptions extends KeyOptions {
  study: string
  centre?: string
  code?: string
  name?: string
  port: string
  allowBrowser?: true
  json?: true
}
