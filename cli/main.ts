import { Command } from 'commander'
import { register as doctorCommand } from './commands/doctor.ts'
import { register as exportCommand } from './commands/export.ts'
import { register as identityCommand } from './commands/identity.ts'
import { register as interviewCommand } from './commands/interview.ts'
import { register as interviewerCommand } from './commands/interviewer.ts'
import { register as rosterCommand } from './commands/roster.ts'
import { register as scriptCommand } from './commands/script.ts'
import { register as serverCommand } from './commands/server.ts'
import { register as startCommand } from './commands/start.ts'
import { register as stationCommand } from './commands/station.ts'
import { register as studyCommand } from './commands/study.ts'
import { type Ending, endingOf } from './ending.ts'
import { helpHeadings } from './help.ts'

/** Runs one command line and leaves its exit code in `process.exitCode`. Never rejects. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietlyWhenReaderLeft)
  // Node would end these with 1, which means "refused" here.
  process.on('uncaughtException', (error) => process.exit(say(endingOf(error)).code))
  try {
    const program = malgeum()
    await program.parseAsync(argv)
  } catch (error) {
    process.exitCode = say(endingOf(error)).code
  }
}

/** In the order of the help: what people start first, then the study's way from roster to export. */
const commands = [
  startCommand,
  serverCommand,
  stationCommand,
  studyCommand,
  interviewerCommand,
  rosterCommand,
  exportCommand,
  interviewCommand,
  scriptCommand,
  doctorCommand,
  identityCommand,
]

/** The whole command tree. Each file in `commands/` adds one group and loads what it needs when it runs. */
export function malgeum(): Command {
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
  for (const register of commands) register(program)
  return program
}

function say(ending: Ending): Ending {
  for (const line of ending.lines) process.stderr.write(`${line}\n`)
  if (ending.stack && process.env['MALGEUM_DEBUG']) process.stderr.write(`${ending.stack}\n`)
  return ending
}

/** `malgeum … | head` closes our stdout early: that is the reader's right, not a failure. */
function endQuietlyWhenReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
