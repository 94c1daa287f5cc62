import { type Value, valueOf } from '../condition/evaluate.ts'
import { type Expression, isLiteral, mapParts } from '../condition/expression.ts'
import { printCondition } from '../condition/print.ts'
import type { Script } from '../definition.ts'
import { type Fn, Functions } from './diagram/functions.ts'
import { TooLarge } from './diagram/nodes.ts'
import {
  both,
  calculated,
  compared,
  either,
  largest,
  smallest,
  some,
  summed,
  type Terminal,
  unknown,
} from './terminals.ts'
import { answersAlone } from './values/alone.ts'
import { meant } from './values/codes.ts'
import { type Atom, type BasesOf, basesIn } from './values/names.ts'
import type { Variables } from './values/variables.ts'

/** What a condition may take; one that needs more is undecided. */
const effort = { each: 6_000_000, inAll: 18_000_000 }

/** A script's conditions and computations as functions of its variables. Each is made once. */
export class Conditions {
  readonly functions: Functions<Terminal>
  readonly #script: Script
  readonly #variables: Variables
  readonly #bases: BasesOf
  readonly #made = new Map<string, Fn>()
  readonly #computed = new Map<string, Fn>()
  /** The same, of those made by comparison alone, to be compared and not calculated with. */
  readonly #plain = new Map<string, Fn>()

  constructor(script: Script, variables: Variables) {
    this.#script = script
    this.#variables = variables
    this.#bases = basesIn(script)
    this.functions = new Functions<Terminal>(variables, effort)
    for (const value of [true, false, undefined, some, unknown] as const) this.functions.constant(value)
    // In their order: each needs only those before it.
    for (const [name, { value }] of script.computed) {
      this.#computed.set(
        name,
        this.#bounded(() => this.#make(value)),
      )
      if (this.#isPlain(value))
        this.#plain.set(
          name,
          this.#bounded(() => this.#make(value, false)),
        )
    }
  }

  /** Where a condition holds (true), does not (false), or cannot be told (unknown). */
  truth(expression: Expression): Fn {
    const key = printCondition(expression)
    const known = this.#made.get(key)
    if (known !== undefined) return known
    const made = this.#bounded(() => this.functions.map(this.#make(expression), asTruth))
    this.#made.set(key, made)
    return made
  }

  /** The same, were it not known what some computed values are. */
  truthWithout(expression: Expression, names: ReadonlySet<string>): Fn {
    const without = (part: Expression): Expression =>
      part.type === 'name' && names.has(part.name) ? { ...part, name: unnamed } : mapParts(part, without)
    return this.truth(without(expression))
  }

  /** Where a name has a value: an item an answer, a computed value what it is computed from. */
  hasValue(name: string): Fn {
    if (this.#script.values.has(name)) return this.functions.constant(true)
    const computed = this.#computed.get(name)
    if (computed !== undefined)
      return this.functions.map(computed, (value) =>
        value === undefined ? false : value === unknown ? unknown : true,
      )
    return this.#became(name, 'answered')
  }

  /** Whether an item was put at all. */
  wasAsked(item: string): Fn {
    return this.functions.map(this.#became(item, 'not-asked'), (value) => value !== true)
  }

  and(left: Fn, right: Fn): Fn {
    return this.#bounded(() => this.functions.combine(left, right, both))
  }

  or(left: Fn, right: Fn): Fn {
    return this.#bounded(() => this.functions.combine(left, right, either))
  }

  not(f: Fn): Fn {
    return this.functions.map(f, (value) => (value === unknown ? unknown : value !== true))
  }

  /** A function when a variable has a value. */
  at(f: Fn, level: number, value: number): Fn {
    return this.#bounded(() => this.functions.at(f, level, value))
  }

  /** A condition of which a variable is no longer known: what hangs on it cannot be told. */
  forgetting(f: Fn, level: number): Fn {
    return this.#bounded(() =>
      this.functions.without(f, level, (one, other) => (one === other ? one : unknown)),
    )
  }

  /** The bases of an expression: items and values that it needs. */
  basesOf(expression: Expression): ReadonlySet<string> {
    return this.#bases(expression)
  }

  #bounded(make: () => Fn): Fn {
    try {
      return this.functions.within(make)
    } catch (error) {
      if (error instanceof TooLarge) return this.functions.constant(unknown)
      throw error
    }
  }

  #make(expression: Expression, calculating = true): Fn {
    const { functions } = this
    const make = (part: Expression) => this.#make(part, calculating)
    switch (expression.type) {
      case 'number':
      case 'text':
        return functions.constant(expression.value)
      case 'name':
        return this.#name(expression.name, calculating)
      case 'and':
        return this.and(this.#truthOf(expression.left), this.#truthOf(expression.right))
      case 'or':
        return this.or(this.#truthOf(expression.left), this.#truthOf(expression.right))
      case 'not':
        return this.not(this.#truthOf(expression.of))
      case 'compare':
      case 'in':
        return this.#compare(expression)
      case 'arithmetic':
        return functions.combine(make(expression.left), make(expression.right), (left, right) =>
          calculated(expression.op, left, right),
        )
      case 'call':
        return this.#call(expression, calculating)
      default:
        return expression satisfies never
    }
  }

  #truthOf(expression: Expression): Fn {
    return this.functions.map(this.#make(expression), asTruth)
  }

  #call({ fn, of }: Expression & { type: 'call' }, calculating: boolean): Fn {
    const [first] = of
    const name = first?.type === 'name' ? first.name : ''
    // Later parts first: what is added then stands below what is there, and nothing is gone through twice.
    const fold = (start: Terminal, parts: Fn[], add: (all: Terminal, one: Terminal) => Terminal) =>
      parts
        .toSorted((a, b) => this.functions.level(b) - this.functions.level(a))
        .reduce((all, part) => this.functions.combine(all, part, add), this.functions.constant(start))
    const numbers = () => of.map((part) => this.#make(part, calculating))
    switch (fn) {
      case 'answered':
        return this.#became(name, 'answered')
      case 'missing':
        return this.#became(name, 'missing')
      case 'value':
        return this.#bracketOf(name)
      case 'count':
        return fold(
          0,
          of.map((part) =>
            this.functions.map(this.#truthOf(part), (is) => (is === unknown ? some : is === true ? 1 : 0)),
          ),
          summed,
        )
      case 'sum':
        return fold(0, numbers(), summed)
      case 'min':
        return fold(undefined, numbers(), smallest)
      case 'max':
        return fold(undefined, numbers(), largest)
      default:
        return fn satisfies never
    }
  }

  #name(name: string, calculating: boolean): Fn {
    if (name === unnamed) return this.functions.constant(unknown)
    const computed = calculating ? this.#computed.get(name) : this.#plain.get(name)
    if (computed !== undefined) return computed
    const given = this.#variables.given.get(name)
    if (given !== undefined)
      return this.functions.node(
        given.level,
        given.telling.values.map((value) =>
          this.#told(value as string | number | boolean, given.telling, calculating),
        ),
      )
    const variable = this.#variables.items.get(name)
    if (variable === undefined) throw new Error(`the script has no ${name}`)
    return this.functions.node(
      variable.level,
      variable.became.map((became) =>
        became.state === 'answered' && became.value !== null
          ? this.#told(became.value, variable.telling, calculating)
          : this.functions.constant(undefined),
      ),
    )
  }

  #told(
    value: number | string | boolean,
    telling: { every: boolean; comparable: boolean },
    calculating: boolean,
  ): Fn {
    return this.functions.constant(telling.every || (!calculating && telling.comparable) ? value : some)
  }

  #bracketOf(name: string): Fn {
    const variable = this.#variables.items.get(name)
    const item = variable?.item
    if (variable === undefined || item?.kind !== 'brackets') return this.functions.constant(undefined)
    return this.functions.node(
      variable.level,
      variable.became.map((became) => {
        if (became.state !== 'answered') return this.functions.constant(undefined)
        const value = item.brackets.find(({ code }) => code === became.value)?.value
        return this.functions.constant(variable.telling.every ? value : some)
      }),
    )
  }

  #became(name: string, state: 'not-asked' | 'answered' | 'missing'): Fn {
    const variable = this.#variables.items.get(name)
    if (variable === undefined) return this.functions.constant(false)
    // A statement that was read has no value.
    const never = state === 'answered' && variable.item.kind === 'statement'
    return this.functions.node(
      variable.level,
      variable.became.map((became) => this.functions.constant(!never && became.state === state)),
    )
  }

  #compare(atom: Atom): Fn {
    const { functions } = this
    const name = meant(atom.left, this.#script)
    const variable = name === null ? undefined : this.#variables.items.get(name)
    if (variable?.item.kind === 'multiple') {
      const right = atom.type === 'compare' ? this.#make(atom.right, !this.#isPlain(atom.right)) : null
      return variable.codes.reduce((any, { code, level }) => {
        const fits =
          right === null
            ? functions.constant(atom.type === 'in' && atom.list.some(({ value }) => value === code))
            : functions.map(right, (value) =>
                atom.type === 'compare' ? compared(atom.op, code, value) : false,
              )
        const no = functions.constant(false)
        return this.or(any, this.and(functions.node(level, [no, functions.constant(true)]), fits))
      }, functions.constant(false))
    }
    const alone = this.#alone(atom)
    if (alone !== null) return alone
    const calculating = !(this.#isPlain(atom.left) && (atom.type === 'in' || this.#isPlain(atom.right)))
    const left = this.#make(atom.left, calculating)
    if (atom.type === 'in')
      return functions.map(left, (value) =>
        value === undefined
          ? false
          : typeof value === 'symbol'
            ? unknown
            : atom.list.some((literal) => literal.value === value),
      )
    const right = this.#make(atom.right, calculating)
    return functions.combine(left, right, (left, right) => compared(atom.op, left, right))
  }

  /** Values are compared in it by their size, none is calculated. */
  #isPlain(part: Expression): boolean {
    if (part.type === 'arithmetic' || (part.type === 'call' && part.fn === 'sum')) return false
    if (part.type === 'name') return !this.#script.computed.has(part.name) || this.#plain.has(part.name)
    return part.type !== 'call' || part.fn === 'count' || part.of.every((one) => this.#isPlain(one))
  }

  /** A name against literals, as its values were cut. */
  #isDirect(atom: Atom, name: string): boolean {
    const isIt = (part: Expression) => meant(part, this.#script) === name
    if (atom.type === 'in') return isIt(atom.left)
    const { left, right } = atom
    return (isIt(left) && isLiteral(right)) || (isLiteral(left) && isIt(right))
  }

  /** A comparison that hangs on one item or value alone, told value by value; null where that does not tell. */
  #alone(atom: Atom): Fn | null {
    const [name, second] = this.#bases(atom)
    if (name === undefined || second !== undefined) return null
    const variable = this.#variables.items.get(name)
    const given = this.#variables.given.get(name)
    const telling = variable?.telling ?? given?.telling
    if (telling === undefined || variable?.item.kind === 'multiple') return null
    if (!telling.every && !isCoded(variable?.item.kind) && !this.#isDirect(atom, name)) return null
    const holds = (value: Value) =>
      this.functions.constant(valueOf(atom, answersAlone(this.#script, name, value)) === true)
    if (given !== undefined) return this.functions.node(given.level, telling.values.map(holds))
    if (variable === undefined) return null
    return this.functions.node(
      variable.level,
      variable.became.map((became) =>
        holds(became.state === 'answered' && became.value !== null ? became.value : undefined),
      ),
    )
  }
}

/** Stands for what is not known: no name can be written so. */
const unnamed = '?'

const asTruth = (value: Terminal): Terminal =>
  value === unknown || value === some ? unknown : value === true

/** Codes that one comparison tells apart stand apart. */
const isCoded = (kind: string | undefined) =>
  kind === 'choice' || kind === 'brackets' || kind === 'likert-two-step'
