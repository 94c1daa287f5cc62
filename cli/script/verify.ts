import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Text } from '#core/contract/language.ts'
import { type Finding, verifierRules } from '#core/script/verify/finding.ts'
import { verifyScript } from '#core/script/verify/verify.ts'
import { Refused, WrongUse } from '../exit.ts'
import { report } from '../report.ts'
import { type Allowed, reasonsFor } from './allowed.ts'
import { findingInWords } from './finding-in-words.ts'

/** A finding as it is printed: the route is an answers file for `interview run`, `message` in both languages. */
export type PrintedFinding = Pick<
  Finding,
  'rule' | 'item' | 'line' | 'column' | 'route' | 'conditions' | 'case' | 'seed'
> & { message: string }

export interface Verified {
  findings: PrintedFinding[]
  /** What was found but is allowed, with the script's own reasons. */
  allowed: (PrintedFinding & { reason: string })[]
}

/** Proves a script over all its routes. Anything found that is not allowed is a failure. */
export async function verify(folder: string, options: { json?: boolean; allow?: string[] }): Promise<void> {
  const rules = options.allow ?? []
  for (const rule of rules) checkRule(rule)
  const file = join(folder, 'script.yaml')
  const text = await read(file)
  const reasons = await reasonsFor(rules, folder)
  const result = sorted(verifyScript(text).map(printed), reasons)
  report(result, options, () => asText(result, file))
  if (result.findings.length > 0) throw new Refused()
}

function checkRule(rule: string): void {
  if ((verifierRules as readonly string[]).includes(rule)) return
  throw new WrongUse({
    ko: `--allow ${rule}: 그런 규칙은 없습니다. 규칙: ${verifierRules.join(', ')}`,
    en: `--allow ${rule}: there is no such rule. Rules: ${verifierRules.join(', ')}`,
  })
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new WrongUse({
      ko: `${file}: 설문을 읽을 수 없습니다 (${why}). script.yaml이 있는 폴더를 적으십시오.`,
      en: `${file}: cannot read the script (${why}). Give a folder that holds script.yaml.`,
    })
  }
}

function printed(finding: Finding): PrintedFinding {
  const { rule, item, line, column, route, conditions, seed, nearest } = finding
  const { ko, en } = withNearest(findingInWords(finding), nearest)
  return {
    rule,
    item,
    line,
    column,
    message: `${ko} / ${en}`,
    route,
    ...(conditions === undefined ? {} : { conditions }),
    ...(finding.case === undefined ? {} : { case: finding.case }),
    ...(seed === undefined ? {} : { seed }),
  }
}

const withNearest = ({ ko, en }: Text, nearest: string | null): Text =>
  nearest === null
    ? { ko, en }
    : { ko: `${ko} 혹시 ‘${nearest}’입니까?`, en: `${en} Did you mean “${nearest}”?` }

function sorted(findings: PrintedFinding[], reasons: readonly Allowed[]): Verified {
  const reasonOf = new Map(reasons.map(({ rule, reason }) => [rule, reason]))
  return {
    findings: findings.filter(({ rule }) => !reasonOf.has(rule)),
    allowed: findings.flatMap((finding) => {
      const reason = reasonOf.get(finding.rule)
      return reason === undefined ? [] : [{ ...finding, reason }]
    }),
  }
}

function asText({ findings, allowed }: Verified, file: string): string {
  const head =
    findings.length === 0
      ? `${file}: 모든 길에서 문제를 찾지 못했습니다. / nothing found on any route.`
      : `${file}: ${findings.length}건 / ${findings.length} found`
  return [
    ...findings.flatMap((finding) => [lineFor(finding, file), ...detailsOf(finding)]),
    ...allowed.map((finding) => `${lineFor(finding, file)}\n    허용 / allowed: ${finding.reason}`),
    head,
  ].join('\n')
}

const lineFor = ({ rule, item, line, column, message }: PrintedFinding, file: string) =>
  `${file}:${line}:${column} ${item === null ? '' : `${item} `}[${rule}] ${message}`

function detailsOf({ route, conditions, seed, ...rest }: PrintedFinding): string[] {
  const details: string[] = []
  if (route !== null && route !== undefined)
    details.push(
      `    길 / route: ${route.map(({ item, answer }) => `${item}=${JSON.stringify(answer)}`).join(' ') || '(처음 / the beginning)'}`,
    )
  if (rest.case !== undefined) details.push(`    사례 / case: ${JSON.stringify(rest.case)}`)
  if (seed !== undefined) details.push(`    차례 / --seed ${seed}`)
  for (const { item, line, condition } of conditions ?? [])
    details.push(`    조건 / condition: ${line}: ${item === null ? '' : `${item}: `}${condition}`)
  return details
}
