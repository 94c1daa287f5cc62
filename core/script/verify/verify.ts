import type { Script } from '../definition.ts'
import { parseSource } from '../parse.ts'
import { readSource, type Source } from '../source.ts'
import { type Context, report } from './context.ts'
import { TooLarge } from './diagram/nodes.ts'
import type { Finding } from './finding.ts'
import { Paths } from './paths.ts'
import { checkBrackets } from './rules/brackets.ts'
import { checkChecks, checkDeadEnds } from './rules/checks.ts'
import { checkConditions } from './rules/conditions.ts'
import { checkNoConfidentiality, checkTooFar } from './rules/confidentiality.ts'
import { checkComputed } from './rules/constants.ts'
import { checkEnding } from './rules/ending.ts'
import { checkExclusive } from './rules/exclusive.ts'
import { checkFills } from './rules/fills.ts'
import { orderWith } from './rules/rotated.ts'
import { checkTerms } from './rules/terms.ts'
import { checkTranslations } from './rules/translations.ts'
import { checkTwoStep } from './rules/two-step.ts'
import { spokenIn } from './values/spoken.ts'
import { Walk } from './walk/walk.ts'

/**
 * Everything that can be found wrong with a script before anybody is called, over all its routes, in
 * the order of the file. A script that cannot be read has the problems of reading it, and no others.
 * Rotated blocks are taken in the script's own order; what one unit needs of another is found beside.
 */
export function verifyScript(text: string): Finding[] {
  const read = readSource(text)
  if ('problem' in read) {
    const { place, found } = read.problem
    return [{ rule: 'yaml', item: null, ...place, found, expected: [], nearest: null, route: null }]
  }
  const { source } = read
  const parsed = parseSource(source)
  if (parsed.type === 'refused') return parsed.problems.map((problem) => ({ ...problem, route: null }))
  const findings: Finding[] = []
  checkText({ source, findings })
  checkRoutes(parsed.script, source, findings)
  return findings.sort((a, b) => a.line - b.line || a.column - b.column)
}

function checkText(page: { source: Source; findings: Finding[] }): void {
  checkBrackets(page)
  checkExclusive(page)
  checkTranslations(page)
  checkTwoStep(page)
}

function checkRoutes(script: Script, source: Source, findings: Finding[]): void {
  const order = orderWith(script, 0)
  const spoken = spokenIn(script)
  const walk = new Walk(script, order, spoken)
  const seed = script.sections.some(({ rotations }) => rotations.length > 0) ? 0 : null
  const context: Context = { script, source, spoken, walk, order, seed, findings, dead: new Set() }
  const paths = new Paths(source)
  for (const position of walk.tooLarge) reportTooLarge(context, position)
  const constants = new Set<string>()
  const rules: (() => void)[] = [
    () => checkTerms(context),
    () => checkComputed(context, constants),
    () => checkDeadEnds(context),
    () => checkConditions(context, constants),
    () => checkChecks(context),
    () => checkFills(context, paths),
    () => checkEnding(context),
    () => checkNoConfidentiality(context),
    () => checkTooFar(context),
  ]
  for (const check of rules)
    try {
      check()
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
      reportTooLarge(context, 0)
    }
}

/** Too much hangs together here: what it is that could not be told is everything from there on. */
function reportTooLarge(context: Context, position: number): void {
  const { item } = context.walk.questions[position]?.variable ?? {}
  if (item === undefined) return
  report(context, {
    rule: 'undecided',
    item: item.id,
    place: { line: item.line, column: item.column },
    found: item.id,
  })
}
