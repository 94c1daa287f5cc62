import { CommanderError } from 'commander'
import type { Text } from '#core/contract/language.ts'
import { type ExitCode, exitCodes, Refused, WrongUse } from './exit.ts'

export interface Ending {
  code: ExitCode
  /** For stderr, a line each; empty when all is said already. */
  lines: string[]
  /** Only of internal errors; shown with MALGEUM_DEBUG. */
  stack: string | null
}

/** What a thrown thing means for the person at the terminal. Everything unforeseen is internal. */
export function endingOf(thrown: unknown): Ending {
  if (thrown instanceof Refused) return { code: exitCodes.refused, lines: linesOf(thrown.text), stack: null }
  if (thrown instanceof WrongUse)
    return { code: exitCodes.wrongUse, lines: linesOf(thrown.text), stack: null }
  if (thrown instanceof CommanderError) {
    // Help that was asked for ends with 0; help shown for want of a command is wrong use.
    if (thrown.exitCode === 0) return { code: exitCodes.fine, lines: [], stack: null }
    const shown = thrown.code === 'commander.help'
    return { code: exitCodes.wrongUse, lines: shown ? [] : linesOf(wrongUseText(thrown)), stack: null }
  }
  return internal(thrown)
}

const linesOf = (text: Text | null) => (text ? [text.ko, text.en] : [])

const koreanByCode: Record<string, string> = {
  'commander.unknownCommand': '모르는 명령입니다.',
  'commander.unknownOption': '모르는 선택지입니다.',
  'commander.excessArguments': '인수가 너무 많습니다.',
  'commander.missingArgument': '인수가 빠졌습니다.',
  'commander.optionMissingArgument': '선택지에 값이 빠졌습니다.',
  'commander.missingMandatoryOptionValue': '꼭 필요한 선택지가 빠졌습니다.',
  'commander.invalidArgument': '값이 맞지 않습니다.',
  'commander.conflictingOption': '함께 쓸 수 없는 선택지입니다.',
}

function wrongUseText(error: CommanderError): Text {
  const what = error.message.replace(/^error: /, '').replace(/\.$/, '')
  const ko = koreanByCode[error.code] ?? '명령을 잘못 썼습니다.'
  return { ko: `${ko} 도움말: --help`, en: `Wrong use: ${what}. See --help.` }
}

function internal(thrown: unknown): Ending {
  const what = (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? ''
  const hint = process.env['MALGEUM_DEBUG'] ? '' : ' (MALGEUM_DEBUG=1)'
  return {
    code: exitCodes.internal,
    lines: [`내부 오류 / Internal error: ${what}${hint}`],
    stack: thrown instanceof Error ? (thrown.stack ?? null) : null,
  }
}
