import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { StudySummary } from '#server/admin/contract.ts'
import { handedInWords, notHandedInText } from '../centre/hand-in-text.ts'
import { withAdmin } from '../centre/with-admin.ts'
import { Refused } from '../exit.ts'
import { jsonOption, studyOption } from '../options.ts'
import { report } from '../report.ts'

export function register(program: Command): void {
  const study = program.command('study').description('조사 폴더\nthe study')
  study
    .command('show')
    .description('조사의 설정과 크기. 없으면 만듭니다\nthe settings and the size of a study, made if missing')
    .addOption(studyOption())
    .addOption(jsonOption())
    .action(async (options: { study: string; json?: boolean }) => {
      const summary = await withAdmin(options.study, 'study show', (admin) => admin.study())
      report(summary, options, asText)
    })
  study
    .command('code')
    .description('면접 자리 하나를 등록할 코드\na code to enrol one station, once')
    .addOption(studyOption())
    .addOption(jsonOption())
    .action(async (options: { study: string; json?: boolean }) => {
      const result = await withAdmin(options.study, 'study code', (admin) => admin.enrolmentCode())
      report(result, options, ({ code }) => code)
    })
  study
    .command('hand-in')
    .argument('<file>', '건진 기록 파일 / what was rescued')
    .description(
      '망가진 스테이션에서 건진 기록을 센터에 넣습니다. 여러 번 넣어도 같습니다\ntake in what was rescued from a damaged station; doing it twice changes nothing',
    )
    .addOption(studyOption())
    .addOption(jsonOption())
    .action(async (file: string, options: { study: string; json?: boolean }) => {
      const result = await withAdmin(options.study, 'study hand-in', (admin) =>
        admin.handIn({ path: resolve(file) }),
      )
      if (result.type !== 'handed-in') throw new Refused(notHandedInText(result))
      report(result, options, handedInWords)
    })
  study
    .command('rebuild')
    .description(
      '현황과 응답 표를 기록에서 다시 만듭니다\nmake progress and responses again from the journal',
    )
    .addOption(studyOption())
    .addOption(jsonOption())
    .action(async (options: { study: string; json?: boolean }) => {
      const result = await withAdmin(options.study, 'study rebuild', (admin) => admin.rebuild())
      report(result, options, ({ entries }) => `${entries}`)
    })
}

function asText({
  settings,
  institutions,
  tasks,
  cases,
  completes,
  identityDestroyed,
  stations,
}: StudySummary): string {
  const training = settings.training ? ' [훈련 / training]' : ''
  return [
    `${settings.title.ko} / ${settings.title.en}${training}`,
    `조사표 / script: ${settings.script}`,
    `기관 / institutions: ${institutions}, 업무 / tasks: ${tasks}, 케이스 / cases: ${cases}, 완료 / completes: ${completes}`,
    ...(identityDestroyed === null ? [] : [`신원 파기 / identities destroyed: ${identityDestroyed}`]),
    ...stations.map((one) => `자리 / station: ${one.name} (${one.entries}, ${one.lastSeen ?? '-'})`),
  ].join('\n')
}
