import type { Command } from 'commander'

/** `malgeum script …`: questionnaires. */
export function register(program: Command): void {
  const script = program.command('script').description('설문\nquestionnaires')
  script
    .command('generate')
    .description(
      'flow.md와 paths.golden을 만듭니다. --check는 쓰지 않고 견줍니다\nmakes flow.md and paths.golden; with --check compares and writes nothing',
    )
    .argument('<script-dir>', 'script.yaml이 있는 폴더 / folder that holds script.yaml')
    .option('--check', '이미 있는 파일과 같은지만 봅니다 / only compare with the files that are there')
    .option('--json', 'JSON으로 출력 / print JSON')
    .action(async (folder: string, options: { check?: boolean; json?: boolean }) => {
      const { generate } = await import('../script/generate.ts')
      await generate(folder, options)
    })
}
