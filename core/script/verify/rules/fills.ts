import type { Place } from '../../source.ts'
import { type Context, reportShown, type Shown, shownBy, shownByAnswer } from '../context.ts'
import { type Cost, nowhere } from '../diagram/costs.ts'
import type { Paths } from '../paths.ts'
import { type Fill, fillsIn, shownOf } from '../shown.ts'
import { unknown } from '../terminals.ts'
import type { ItemVariable } from '../values/variables.ts'
import type { Question } from '../walk/questions.ts'
import { mayHold, type Stage } from '../walk/stage.ts'
import { answeringAt } from './checks.ts'
import { askedFirst, shownInOrder } from './rotated.ts'

/**
 * fill-before-value: a text that fills in a name which on some route has no value when the text is
 * there: its item was not put, or is put only later, or was answered with don't know or refused.
 */
export function checkFills(context: Context, paths: Paths): void {
  for (const stage of context.walk.stages) {
    if (stage.asked === nowhere) continue
    const { variable } = stage.question
    const said = new Set<string>()
    for (const { path, fills } of shownOf(variable.item))
      for (const fill of fills) {
        if (said.has(fill.name)) continue
        said.add(fill.name)
        const place = () => paths.placeOfFill(variable.item, path, fill)
        const empty = emptyAt(context, variable.position, stage.asked, fill)
        tell(context, variable, fill, place, empty, (cost) => shownBy(context, variable.position, cost))
      }
    checkWordsOfChecks(context, stage, paths)
  }
}

/** Of those who are there, for whom a name has no value, and for whom that cannot be told. */
interface Empty {
  empty: Cost
  maybe: Cost
}

function emptyAt({ walk }: Context, position: number, there: Cost, { name }: Fill): Empty {
  const hasValue = walk.settled(walk.conditions.hasValue(name), position)
  return {
    empty: walk.where(there, hasValue, (value) => value === false),
    maybe: walk.where(there, hasValue, (value) => value === unknown),
  }
}

function tell(
  context: Context,
  variable: ItemVariable,
  { name }: Fill,
  place: () => Place,
  { empty, maybe }: Empty,
  show: (cost: Cost) => Shown | null,
): void {
  const { walk, script, dead } = context
  const bases = basesOf(context, name)
  if ([...bases].some((base) => dead.has(base))) return
  const found = { rule: 'fill-before-value' as const, item: variable.item.id, found: name }
  if (empty !== nowhere) {
    reportShown(context, { ...found, place: place() }, show(empty))
    return
  }
  if (maybe !== nowhere) reportShown(context, { ...found, place: place() }, null)
  for (const base of bases) {
    const other = walk.variables.items.get(base)
    const seed = other === undefined ? null : askedFirst(script, variable.item, other.item)
    if (seed === null) continue
    const shown = shownInOrder(context, seed, variable.item.id, 'asked')
    if (shown === 'unreachable') continue
    reportShown(context, { ...found, place: place() }, shown)
    return
  }
}

/** The words of a check are there when it is the first that an answer fails, hard ones before soft ones. */
function checkWordsOfChecks(context: Context, { question, asked }: Stage, paths: Paths): void {
  const { walk } = context
  const { variable } = question
  const inOrder = [...question.checks].sort((a, b) => Number(a.check.soft) - Number(b.check.soft))
  let failing = answeringAt(walk, question, asked)
  for (const { check, truth } of inOrder) {
    const here = walk.where(failing, truth, (value) => value !== true)
    failing = walk.where(failing, truth, mayHold)
    if (here === nowhere) continue
    for (const fill of fillsIn(check.say)) {
      const place = () => paths.placeOfFill(variable.item, ['checks', indexOf(question, check), 'say'], fill)
      const empty = emptyAt(context, variable.position + 1, here, fill)
      tell(context, variable, fill, place, empty, (cost) => shownByAnswer(context, variable.position, cost))
    }
  }
}

const indexOf = ({ variable }: Question, check: Question['checks'][number]['check']) =>
  variable.item.checks.indexOf(check)

function basesOf({ walk, script }: Context, name: string): ReadonlySet<string> {
  const computed = script.computed.get(name)
  return computed === undefined ? new Set([name]) : walk.conditions.basesOf(computed.value)
}
