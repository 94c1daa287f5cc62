import { type Command, Option } from 'commander'
import { jsonOption } from '../options.ts'

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
  script
    .command('verify')
    .description(
      '설문을 모든 길에서 검증합니다. 나온 것마다 그것을 보이는 가장 짧은 답의 목록을 붙입니다\nproves a script over all its routes; each finding with a shortest list of answers that shows it',
    )
    .argument('<script-dir>', scriptFolder)
    .option(
      '--allow <rule...>',
      'README.md에 까닭을 적어 둔 규칙은 봐줍니다 / rules for which README.md gives a reason',
    )
    .addOption(jsonOption())
    .action(async (folder: string, options: { allow?: string[]; json?: true }) => {
      const { verify } = await import('../script/verify.ts')
      await verify(folder, options)
    })
  script
    .command('time')
    .description('면접이 얼마나 걸리는지 길마다 어림합니다\nestimates how long interviews take, by route')
    .argument('<script-dir>', scriptFolder)
    .option('--syllables <number>', '1분에 읽는 음절 수 / syllables read in a minute')
    .option('--pause <seconds>', '답마다 쉬는 시간, 초 / seconds of pause per answer')
    .addOption(jsonOption())
    .action(async (folder: string, options: { syllables?: string; pause?: string; json?: true }) => {
      const { time } = await import('../script/time.ts')
      await time(folder, options)
    })
  script
    .command('show')
    .description(
      '설문을 흐름도(flow), 인쇄용 설문지(html), 읽기용 글(text)로 보입니다\nshows a script as its flow, as a questionnaire to print, or as plain text',
    )
    .argument('<script-dir>', scriptFolder)
    .addOption(
      new Option('--format <form>', '보이는 꼴 / form').choices(['flow', 'html', 'text']).default('text'),
    )
    .option('--out <file>', '화면 대신 파일에 / into a file instead of the screen')
    .action(async (folder: string, options: { format: 'flow' | 'html' | 'text'; out?: string }) => {
      const { show } = await import('../script/show.ts')
      await show(folder, options)
    })
  script
    .command('diff')
    .description(
      '두 설문의 차이를 면접원에게 달라지는 것과 자료에 달라지는 것으로 나누어 말합니다\nsays what differs between two scripts, for interviewers and for data',
    )
    .argument('<before>', '앞 설문의 폴더 / folder of the earlier script')
    .argument('<after>', '뒤 설문의 폴더 / folder of the later script')
    .addOption(jsonOption())
    .action(async (before: string, after: string, options: { json?: true }) => {
      const { diff } = await import('../script/diff.ts')
      await diff(before, after, options)
    })
  script
    .command('schema')
    .description(
      '편집기가 쓰는 script.schema.json을 만듭니다. --check는 쓰지 않고 견줍니다\nmakes script.schema.json for editors; with --check compares and writes nothing',
    )
    .option('--out <file>', '파일 / file', 'survey-scripts/script.schema.json')
    .option('--check', '이미 있는 파일과 같은지만 봅니다 / only compare with the file that is there')
    .addOption(jsonOption())
    .action(async (options: { out: string; check?: boolean; json?: true }) => {
      const { schema } = await import('../script/schema.ts')
      await schema(options)
    })
}

const scriptFolder = 'script.yaml이 있는 폴더 / folder that holds script.yaml'
