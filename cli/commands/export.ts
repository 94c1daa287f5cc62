import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Text } from '#core/contract/language.ts'
import type { Export } from '#server/export/export.ts'
import type { ParadataExport } from '#server/export/paradata.ts'
import { withAdmin } from '../centre/with-admin.ts'
import { Refused } from '../exit.ts'
import { jsonOption, studyOption } from '../options.ts'
import { report } from '../report.ts'

export function register(program: Command): void {
  const data = program.command('export').description('자료를 내보냅니다\ntake data out')
  data
    .command('csv')
    .description('케이스마다 한 행, 신원 없이\none row per case, without identity')
    .addOption(studyOption())
    .requiredOption('--out <file>', '쓸 파일 / the file to write')
    .addOption(jsonOption())
    .action(async (options: { study: string; out: string; json?: boolean }) => {
      const result = await withAdmin(options.study, 'export csv', (admin) =>
        admin.exportCsv({ path: resolve(options.out) }),
      )
      if (result.type !== 'exported') throw new Refused(whyNot(result))
      report(result, options, ({ path, cases, columns }) => `${path}: ${cases} × ${columns}`)
    })
  data
    .command('paradata')
    .description(
      '문항마다 걸린 시간과 고친 횟수, 시도마다 단계별 시간을 설명 파일과 함께\ntimes and revisions per item, phases per attempt, and what each column means',
    )
    .addOption(studyOption())
    .requiredOption('--out <folder>', '쓸 폴더 / the folder to write into')
    .addOption(jsonOption())
    .action(async (options: { study: string; out: string; json?: boolean }) => {
      const result = await withAdmin(options.study, 'export paradata', (admin) =>
        admin.exportParadata({ path: resolve(options.out) }),
      )
      if (result.type !== 'exported') throw new Refused(whyNot(result))
      report(result, options, ({ files }) => files.map(({ path, rows }) => `${path}: ${rows}`).join('\n'))
    })
}

function whyNot(result: Exclude<Export | ParadataExport, { type: 'exported' }>): Text {
  switch (result.type) {
    case 'no-such-folder':
      return { ko: `폴더가 없습니다: ${result.path}`, en: `There is no such folder: ${result.path}` }
    case 'not-writable':
      return {
        ko: `쓸 수 없습니다 (${result.why}): ${result.path}`,
        en: `Cannot be written (${result.why}): ${result.path}`,
      }
    case 'bad-script':
      return {
        ko: `조사표 ${result.script}을(를) 읽을 수 없어 열을 만들 수 없습니다.`,
        en: `The script ${result.script} cannot be read, so there are no columns.`,
      }
    default:
      return result satisfies never
  }
}
