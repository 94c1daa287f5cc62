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
    .option('--full <cell...>', '다 찬 할당 칸 / full quota cells: age_sex:3:1')
    .option('--seed <number>', '돌아가는 차례를 정하는 수 / number that draws rotated orders', '1')
    .option('--json', 'JSON으로 출력 / print JSON')
    .action(async (folder: string, options: RunOptions) => {
      const { run } = await import('../interview/run.ts')
      await run(folder, options)
    })
}

export interface RunOptions {
  answers: string
  case?: string
  full?: string[]
  seed: string
  language: string
  json?: boolean
}
