import type { Command } from 'commander'

/** `malgeum interview run`: an interview without a screen. */
export function register(program: Command): void {
  const interview = program.command('interview').description('면접\ninterviews')
  interview
    .command('run')
    .description(
      '화면 없이 답 파일로 면접을 진행합니다\nconducts an interview from a file of answers, without a screen',
    )
    .argument('<script-dir>', 'script.yaml이 있는 폴더 / folder that holds script.yaml')
    .requiredOption('--answers <file>', '답의 JSON 목록 / JSON list of answers')
    .option('--case <file>', '조사와 케이스의 값 (JSON) / study and case values (JSON)')
    .option('--language <ko|en>', '면접 언어 / language of the interview', 'ko')
    .option('--json', 'JSON으로 출력 / print JSON')
    .action(async (folder: string, options: RunOptions) => {
      const { run } = await import('../interview/run.ts')
      await run(folder, options)
    })
}

export interface RunOptions {
  answers: string
  case?: string
  language: string
  json?: boolean
}
