import { readdir } from 'node:fs/promises'
import { Command } from 'commander'
import { type Ending, endingOf } from './ending.ts'
import { helpHeadings } from './help.ts'

/** Runs one command line and leaves its exit code in `process.exitCode`. Never rejects. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietlyWhenReaderLeft)
  // Node would end these with 1, which means "refused" here.
  process.on('uncaughtException', (error) => process.exit(say(endingOf(error)).code))
  try {
    const program = await malgeum()
    await program.parseAsync(argv)
  } catch (error) {
    process.exitCode = say(endingOf(error)).code
  }
}

/** The whole command tree. Each file in `commands/` adds one group. */
export async function malgeum(): Promise<Command> {
  const program = new Command('malgeum')
    .description(
      '맑음: 전화면접조사 콘솔과 자료수집 서버\nMalgeum: telephone interviewing console and collection server',
    )
    .helpOption('-h, --help', '도움말 / show help')
    .helpCommand('help [command]', '명령의 도움말 / show help for a command')
    .configureHelp({ styleTitle: helpHeadings })
    // Wrong use is told by `endingOf`, in both languages, so commander's own line is not printed.
    .configureOutput({ outputError: () => {} })
    .exitOverride()
  const folder = new URL('./commands/', import.meta.url)
  for (const file of (await readdir(folder)).filter(isCommand).sort()) {
    const group = (await import(new URL(file, folder).href)) as { register(program: Command): void }
    group.register(program)
  }
  return program
}

function say(ending: Ending): Ending {
  for (const line of ending.lines) process.stderr.write(`${line}\n`)
  if (ending.stack && process.env['MALGEUM_DEBUG']) process.stderr.write(`${ending.stack}\n`)
  return ending
}

const isCommand = (file: string) => file.endsWith('.ts') && !file.endsWith('.test.ts')

/** `malgeum … | head` closes our stdout early: that is the reader's right, not a failure. */
function endQuietlyWhenReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
