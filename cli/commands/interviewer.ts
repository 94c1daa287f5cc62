import type { Command } from 'commander'
import { withAdmin } from '../centre/with-admin.ts'
import { Refused, WrongUse } from '../exit.ts'
import { jsonOption, studyOption } from '../options.ts'
import { report } from '../report.ts'

export function register(program: Command): void {
  const interviewer = program.command('interviewer').description('면접원\ninterviewers')
  interviewer
    .command('add')
    .argument('<number>', '면접원 번호 / number')
    .description('면접원을 더하고 PIN을 한 번 보여 줍니다\nadd an interviewer; the PIN is shown once')
    .addOption(studyOption())
    .requiredOption('--name <name>', '이름 / name')
    .option('--converter', converterText)
    .addOption(jsonOption())
    .action(add)
  interviewer
    .command('converter')
    .argument('<number>', '면접원 번호 / number')
    .argument('<on|off>', '맡김, 거둠 / whether they are')
    .description(
      '거절한 분께 다시 거는 일을 맡기거나(on) 거둡니다(off)\nsay who may call people who refused softly',
    )
    .addOption(studyOption())
    .addOption(jsonOption())
    .action(mark)
  interviewer
    .command('pin')
    .argument('<number>', '면접원 번호 / number')
    .description(
      '새 PIN을 만들어 한 번 보여 줍니다. 잠긴 번호가 풀립니다\nmake a new PIN, shown once; it unlocks a locked number',
    )
    .addOption(studyOption())
    .addOption(jsonOption())
    .action(pin)
  interviewer
    .command('list')
    .description('면접원 목록\nlist interviewers')
    .addOption(studyOption())
    .addOption(jsonOption())
    .action(list)
}

async function add(
  number: string,
  options: { study: string; name: string; converter?: boolean; json?: boolean },
): Promise<void> {
  const name = options.name.trim()
  if (!/^\d{1,10}$/.test(number) || name === '' || name.length > 100) throw new WrongUse(wrongPerson)
  const result = await withAdmin(options.study, 'interviewer add', (admin) =>
    admin.addInterviewer({ number, name, converter: options.converter }),
  )
  if (result.type === 'number-taken')
    throw new Refused({
      ko: `번호 ${number}은(는) 이미 ${result.name}의 것입니다. 다른 번호를 주십시오.`,
      en: `The number ${number} is already ${result.name}'s. Give another one.`,
    })
  report(result, options, ({ pin }) => `${number} ${name}  PIN ${pin}`)
}

async function mark(
  number: string,
  state: string,
  options: { study: string; json?: boolean },
): Promise<void> {
  if (!/^\d{1,10}$/.test(number) || (state !== 'on' && state !== 'off')) throw new WrongUse(wrongMark)
  const converter = state === 'on'
  const result = await withAdmin(options.study, 'interviewer converter', (admin) =>
    admin.markConverter({ number, converter }),
  )
  if (result.type === 'unknown-number')
    throw new Refused({
      ko: `번호 ${number}의 면접원이 없습니다. malgeum interviewer list로 번호를 보십시오.`,
      en: `There is no interviewer ${number}. See the numbers with malgeum interviewer list.`,
    })
  report(result, options, () => `${number} ${converter ? converterMark : '-'}`)
}

async function pin(number: string, options: { study: string; json?: boolean }): Promise<void> {
  if (!/^\d{1,10}$/.test(number)) throw new WrongUse(wrongPerson)
  const result = await withAdmin(options.study, 'interviewer pin', (admin) => admin.renewPin({ number }))
  if (result.type === 'unknown-number')
    throw new Refused({
      ko: `번호 ${number}인 면접원이 없습니다. 「malgeum interviewer list」로 번호를 확인하십시오.`,
      en: `There is no interviewer with the number ${number}. See "malgeum interviewer list".`,
    })
  report(result, options, (renewed) =>
    [
      `${renewed.number} ${renewed.name}  PIN ${renewed.pin}`,
      '스테이션이 센터와 다음에 맞출 때부터 쓰입니다.',
      'Stations take it from the next time they are in step with the centre.',
    ].join('\n'),
  )
}

async function list(options: { study: string; json?: boolean }): Promise<void> {
  const all = await withAdmin(options.study, 'interviewer list', (admin) => admin.listInterviewers())
  report(all, options, (interviewers) =>
    interviewers
      .map(
        (one) =>
          `${one.number} ${one.name}${one.active ? '' : ' (중지 / inactive)'}${one.converter ? ` (${converterMark})` : ''}`,
      )
      .join('\n'),
  )
}

const converterText = '거절한 분께 다시 거는 일을 맡김\nmay call people who refused softly'
const converterMark = '거절 재접촉 / converter'

const wrongMark = {
  ko: '번호는 숫자 1~10자리, 그 뒤는 on이나 off입니다.',
  en: 'The number has 1 to 10 digits, after it comes on or off.',
}

const wrongPerson = {
  ko: '번호는 숫자 1~10자리, 이름은 1~100자입니다.',
  en: 'The number has 1 to 10 digits, the name 1 to 100 characters.',
}
