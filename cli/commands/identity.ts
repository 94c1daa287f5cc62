import type { Command } from 'commander'
import { jsonOption, studyOption } from '../options.ts'
import { type KeyOptions, keyOptions } from '../station/key-options.ts'

/** `malgeum identity`: who the cases are, apart from what they answered. */
export function register(program: Command): void {
  const identity = program.command('identity').description('응답자의 신원\nwho the cases of a study are')
  const destroy = identity
    .command('destroy')
    .description(
      '조사가 끝난 뒤 신원과 적은 말의 열쇠를 지웁니다. 되돌릴 수 없습니다. 응답은 이름 없이 남습니다.\nAt a study’s end: destroys the identities and the keys of sealed words, for good. The answers stay, anonymous.',
    )
    .addOption(studyOption())
    .option('--yes', '조사 이름을 묻지 않고 / without asking for the study’s name')
    .option(
      '--although-unsent',
      '센터에 올리지 않은 기록이 있어도 / although entries were not sent to the centre yet',
    )
    .addOption(jsonOption())
  keyOptions(destroy).action(async (options: DestroyOptions) => {
    const { destroy } = await import('../identity/destroy.ts')
    await destroy(options)
  })
}

export interface DestroyOptions extends KeyOptions {
  study: string
  yes?: true
  althoughUnsent?: true
  json?: true
}
