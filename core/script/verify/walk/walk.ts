import type { Item, Script } from '../../definition.ts'
import { Conditions } from '../conditions.ts'
import { atOnce, type Cost, Costs, leastOf, plus } from '../diagram/costs.ts'
import type { Fn } from '../diagram/functions.ts'
import { TooLarge } from '../diagram/nodes.ts'
import { type Terminal, unknown } from '../terminals.ts'
import type { Spoken } from '../values/spoken.ts'
import { Variables } from '../values/variables.ts'
import { type Question, questionsOf, settled } from './questions.ts'
import { type Reckoning, type Stage, stageOf } from './stage.ts'

/** What taking routes past one item may take. */
const effort = { each: 4_000_000, inAll: 20_000_000 }

/**
 * All routes through a script at once, whose items are asked in an order. Item by item: for every way
 * the answers so far can be told apart, the least number of answers that leads there. An item splits it
 * by its condition, adds its answers as a variable, and what nothing later asks about is let go, so that
 * the diagrams stay as small as what a questionnaire remembers at that point.
 *
 * Exact, but for two things, both of which are told (`undecided`): conditions that calculate with
 * values too many to tell apart, and diagrams over their bound (then what was known so far is let go,
 * and what hangs on it may be either way). Number items take whole numbers unless the script itself
 * writes decimals where it speaks of them. Study and case values are taken to be there. No quota is full.
 */
export class Walk {
  readonly script: Script
  readonly variables: Variables
  readonly conditions: Conditions
  readonly costs: Costs
  readonly questions: readonly Question[]
  readonly stages: Stage[] = []
  /** After the last item. */
  readonly end: Cost
  /** Items at which the diagrams grew over their bound. */
  readonly tooLarge = new Set<number>()
  readonly reckoning: Reckoning
  readonly #forgotten = new Set<number>()

  /** `atEnd`: what is asked of the answers once no item is left. `upTo`: items after that position are left out. */
  constructor(script: Script, order: readonly Item[], spoken: Spoken, upTo = order.length) {
    this.script = script
    this.variables = new Variables(script, order, spoken)
    this.conditions = new Conditions(script, this.variables)
    this.costs = new Costs(this.variables, effort)
    const all = questionsOf(this)
    const lastUse = lastUses(all, this.conditions, this.#atEnd(script))
    const dying = new Map<number, number[]>()
    for (const [level, position] of lastUse) dying.set(position, [...(dying.get(position) ?? []), level])
    this.reckoning = {
      conditions: this.conditions,
      costs: this.costs,
      lastUsedAt: (position) => dying.get(position) ?? [],
      isLive: (level, position) => (lastUse.get(level) ?? -1) > position && !this.#forgotten.has(level),
    }
    const questions: Question[] = []
    let now = atOnce
    for (const question of all.slice(0, upTo)) {
      const kept = this.#remembered(question)
      questions.push(kept)
      const stage = this.#past(kept, now)
      this.stages.push(stage)
      now = stage.after
    }
    this.questions = questions
    this.end = now
  }

  /** The stage of an item for some of those who come to it. Throws TooLarge. */
  stage(position: number, before: Cost): Stage {
    const question = this.questions[position]
    if (question === undefined) throw new Error(`there is no item ${position}`)
    return this.costs.within(() => stageOf(question, before, this.reckoning))
  }

  /** Some of those who come somewhere: where a function has a value that is kept. Throws TooLarge. */
  where(cost: Cost, f: Fn, kept: (value: Terminal) => boolean): Cost {
    return this.costs.within(() => this.costs.where(cost, this.conditions.functions, f, kept))
  }

  /** A function of the answers as they are before the item at a position. */
  settled(f: Fn, position: number): Fn {
    return this.#forget(settled(f, position, this.variables, this.conditions))
  }

  #past(question: Question, before: Cost): Stage {
    try {
      return this.costs.within(() => stageOf(question, before, this.reckoning))
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error
    }
    const { position } = question.variable
    this.tooLarge.add(position)
    for (const level of this.costs.support(before)) this.#forgotten.add(level)
    for (const level of levelsOf(question)) this.#forgotten.add(level)
    const least = plus(atOnce, leastOf(before))
    const loose = { ...question, guard: this.conditions.functions.constant(unknown) }
    const answered = plus(least, 1)
    return {
      question: this.#remembered(loose),
      before,
      asked: least,
      ways: [],
      passed: least,
      answered,
      after: least,
    }
  }

  #remembered(question: Question): Question {
    if (this.#forgotten.size === 0) return question
    const forget = (f: Fn) => this.#forget(f)
    return {
      ...question,
      parts: question.parts.map((part) => ({ ...part, truth: forget(part.truth) })),
      guard: forget(question.guard),
      checks: question.checks.map((check) => ({ ...check, truth: forget(check.truth) })),
      fills: question.fills.map((fill) => ({ ...fill, hasValue: forget(fill.hasValue) })),
    }
  }

  #forget(f: Fn): Fn {
    let now = f
    for (const level of this.#forgotten.size === 0 ? [] : this.conditions.functions.support(f))
      if (this.#forgotten.has(level)) now = this.conditions.forgetting(now, level)
    return now
  }

  #atEnd({ outcome }: Script): Fn[] {
    return [this.conditions.wasAsked(outcome.complete.at)]
  }
}

const levelsOf = ({ variable }: Question) => [variable.level, ...variable.codes.map(({ level }) => level)]

/** For each variable, the last position at which something is asked of it. */
function lastUses(
  questions: readonly Question[],
  conditions: Conditions,
  atEnd: readonly Fn[],
): Map<number, number> {
  const last = new Map<number, number>()
  const use = (f: Fn, position: number) => {
    for (const level of conditions.functions.support(f)) last.set(level, position)
  }
  for (const { variable, parts, checks, fills } of questions) {
    for (const { truth } of parts) use(truth, variable.position)
    for (const { truth } of checks) use(truth, variable.position)
    for (const { hasValue } of fills) use(hasValue, variable.position)
  }
  for (const f of atEnd) use(f, questions.length)
  return last
}
