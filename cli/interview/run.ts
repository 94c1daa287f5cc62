import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { languageSchema } from '#core/contract/language.ts'
import { dispositionName } from '#core/contract/outcome-words.ts'
import type { Facts } from '#core/interview/interview.ts'
import type { CompiledScript } from '#core/script/compile.ts'
import { checkFacts, type FactProblem } from '#core/script/facts.ts'
import { plausibleFacts } from '#core/script/plausible.ts'
import type { RunOptions } from '../commands/interview.ts'
import { Refused, WrongUse } from '../exit.ts'
import { report } from '../report.ts'
import { readScript } from '../script/read-script.ts'
import { answersFileSchema } from './answers-file.ts'
import { type Conducted, conduct } from './conduct.ts'
import { misfitInWords } from './misfit-in-words.ts'

export async function run(folder: string, options: RunOptions): Promise<void> {
  const language = languageSchema.safeParse(options.language)
  if (!language.success)
    throw new WrongUse({
      ko: `--language는 ko나 en입니다: ${options.language}`,
      en: `--language is ko or en, not ${options.language}`,
    })
  const compiled = await readScript(folder)
  const lines = await readJson(options.answers, answersFileSchema)
  const facts = await factsOf(compiled, options.case)
  const result = conduct(compiled, {
    facts,
    language: language.data,
    lines,
    full: options.full ?? [],
    seed: seedOf(options.seed),
  })
  if ('problem' in result) throw new Refused(misfitInWords(result, options.answers))
  report(result, options, asText)
}

function seedOf(text: string): number {
  const seed = Number(text)
  if (Number.isSafeInteger(seed) && seed >= 0) return seed
  throw new WrongUse({
    ko: `--seed는 0 이상의 정수입니다: ${text}`,
    en: `--seed is a whole number from 0, not ${text}`,
  })
}

/** Given values over invented ones. */
async function factsOf({ script }: CompiledScript, file: string | undefined): Promise<Facts> {
  const plausible = plausibleFacts(script)
  if (file === undefined) return plausible
  const checked = checkFacts(script, await readJson(file, z.record(z.string(), z.unknown())))
  if ('facts' in checked) return { ...plausible, ...checked.facts }
  throw new Refused({
    ko: checked.problems.map((problem) => `${file}: ${factInKorean(problem)}`).join('\n'),
    en: checked.problems.map((problem) => `${file}: ${factInEnglish(problem)}`).join('\n'),
  })
}

const factInKorean = (problem: FactProblem) =>
  problem.type === 'unknown'
    ? `설문에 ‘${problem.name}’ 값은 없습니다.${problem.nearest === null ? '' : ` 혹시 ‘${problem.nearest}’입니까?`}`
    : `‘${problem.name}’의 값 ${problem.found}이(가) 맞지 않습니다. 올 수 있는 값: ${problem.expected.join(', ')}`
const factInEnglish = (problem: FactProblem) =>
  problem.type === 'unknown'
    ? `the script has no value “${problem.name}”.${problem.nearest === null ? '' : ` Did you mean “${problem.nearest}”?`}`
    : `“${problem.name}” cannot be ${problem.found}; expected ${problem.expected.join(' or ')}`

async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new WrongUse({ ko: `${file}: 읽을 수 없습니다 (${why}).`, en: `${file}: cannot be read (${why}).` })
  }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new Refused({
      ko: `${file}: JSON이 아닙니다.`,
      en: `${file}: not JSON: ${(error as Error).message}`,
    })
  }
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const at = issue === undefined ? '' : ` [${issue.path.join('.')}]`
  throw new Refused({
    ko: `${file}${at}: 모양이 맞지 않습니다. { "item": …, "answer": … } 또는 { "event": … }를 적으십시오.`,
    en: `${file}${at}: ${issue?.message ?? 'wrong shape'}. Write { "item": …, "answer": … } or { "event": … }.`,
  })
}

function asText({ status, disposition, route, responses, prompts }: Conducted): string {
  const answered = Object.entries(responses).map(([item, { value, missing, direction, open }]) => {
    const words = [JSON.stringify(value), missing, direction, open].filter((part) => part !== undefined)
    return `  ${item} ${words.join(' ')}`
  })
  const shown = prompts.at(-1)
  const waiting = status === 'waiting' && shown !== undefined ? [`${shown.item}: ${shown.text}`] : []
  const ended =
    disposition === null
      ? []
      : [disposition, dispositionName(disposition, 'ko'), '/', dispositionName(disposition, 'en')]
  return [[status, ...ended].join(' '), route.join(' → '), ...answered, ...waiting].join('\n')
}
