import type { Command } from 'commander'
import { jsonOption } from '../options.ts'

export function register(program: Command): void {
  program
    .command('start')
    .description('시연 조사로 콘솔과 센터를 엽니다.\nOpen a console and a centre on a demonstration study.')
    .option('--study <dir>', '시연 조사의 폴더 / folder of the demonstration study (studies/demonstration)')
    .option('--browser', 'Electron 대신 브라우저로 / in a browser rather than Electron')
    .option('--no-open', '주소만 보이고 열지 않음 / print the addresses and open nothing')
    .addOption(jsonOption())
    .action(async (options: StartOptions) => {
      const { start } = await import('../start/start.ts')
      await start(options)
    })
}

export interface StartOptions {
  study?: string
  browser?: true
  open: boolean
  json?: true
}
