import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Text } from '#core/contract/language.ts'
import { rosterMessage } from '#core/sample/roster-message.ts'
import { refuses } from '#core/sample/roster-problem.ts'
import type { RosterImport, RosterReport } from '#server/roster/import.ts'
import { unusableText } from '../centre/roster-text.ts'
import { withAdmin } from '../centre/with-admin.ts'
import { Refused, WrongUse } from '../exit.ts'
import { jsonOption, studyOption } from '../options.ts'
import { message, report } from '../report.ts'

interface ImportOptions {
  study: string
  all?: boolean
  json?: boolean
}

export function register(program: Command): void {
  const roster = program
    .command('roster')
    .description('측정대상자 명부\nrosters of the people to be interviewed')
  roster
    .command('import')
    .argument('<file>', '명부 (.xlsx, .csv) / the roster')
    .description(
      '명부를 들여 케이스를 만듭니다. 맞지 않는 행은 보고하고 빼 둡니다\ntake a roster in: good rows become cases, bad ones are reported',
    )
    .addOption(studyOption())
    .option('--all', '맞는 행을 모두 케이스로 / make cases of all good rows')
    .addOption(jsonOption())
    .action(importFile)
}

async function importFile(file: string, options: ImportOptions): Promise<void> {
  if (!options.all) throw new WrongUse(allNeeded)
  const result = await withAdmin(options.study, 'roster import', (admin) =>
    admin.importRoster({ path: resolve(file) }),
  )
  if (result.type !== 'imported') return refuseWhole(result, options)
  const { problems, ...rest } = result
  const told = problems.map((problem) => ({
    ...problem,
    severity: severityOf(problem),
    message: rosterMessage(problem),
  }))
  report({ ...rest, problems: told }, options, () => asText(result))
  if (result.refused > 0) message(someRefused(result))
  // Nothing came of it: that is a refusal of the file, however many rows it has.
  if (result.added + result.unchanged === 0 && result.rows > 0) throw new Refused()
}

function refuseWhole(result: Exclude<RosterImport, RosterReport>, options: ImportOptions): never {
  const text = unusableText(result)
  if (options.json) report({ ...result, message: text }, options, () => '')
  throw new Refused(text)
}

const severityOf = (problem: RosterReport['problems'][number]) => (refuses(problem) ? 'refused' : 'told')

function asText(result: RosterReport): string {
  const { rows, added, unchanged, refused, institutions, tasks } = result
  const lines = result.problems.flatMap((problem) => {
    const { ko, en } = rosterMessage(problem)
    return [`- ${ko}`, `  ${en}`]
  })
  return [
    ...lines,
    `${rows}행: 새 케이스 ${added}, 이미 있음 ${unchanged}, 제외 ${refused} (기관 ${institutions}, 업무 ${tasks})`,
    `${rows} rows: ${added} new cases, ${unchanged} there already, ${refused} left out (${institutions} institutions, ${tasks} tasks)`,
  ].join('\n')
}

const someRefused = ({ refused, file }: RosterReport): Text => ({
  ko: `${file}: ${refused}행을 뺐습니다. 고쳐서 같은 파일을 다시 들이면 고친 행만 더해집니다.`,
  en: `${file}: ${refused} rows were left out. Correct them and import the file again: only those are added.`,
})

const allNeeded: Text = {
  ko: '표본 추출은 아직 없습니다. 맞는 행을 모두 케이스로 만들려면 --all을 주십시오.',
  en: 'There is no sampling yet. Give --all to make cases of all good rows.',
}
