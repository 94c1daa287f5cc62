import { type Expression, isLiteral } from '../../condition/expression.ts'
import { printCondition } from '../../condition/print.ts'
import type { Script } from '../../definition.ts'
import { type Atom, atomsOf, basesIn, expressionsOf } from './names.ts'

/** How a script speaks of its items and values: what the verifier must be able to tell apart. */
export interface Spoken {
  /** Literals that a name, or one that it is compared with, is compared with. */
  literals(name: string): ReadonlySet<number | string>
  /** Names compared with one another by size alone, the name itself included. */
  peers(name: string): readonly string[]
  /** It is calculated with: its every value matters. */
  calculated(name: string): boolean
  /** Comparisons that hang on this name alone. */
  alone(name: string): readonly Atom[]
}

export function spokenIn(script: Script): Spoken {
  const bases = basesIn(script)
  const atoms = new Map<string, Atom>()
  for (const expression of expressionsOf(script))
    for (const atom of atomsOf(expression)) atoms.set(printCondition(atom), atom)

  const peers = new Peers()
  const literals = new Map<string, Set<number | string>>()
  const calculated = new Set<string>()
  const alone = new Map<string, Atom[]>()
  const say = (name: string, values: Iterable<number | string>) => {
    const known = literals.get(name) ?? new Set()
    for (const value of values) known.add(value)
    literals.set(name, known)
  }
  for (const atom of atoms.values()) {
    const of = [...bases(atom)]
    const { names, constants, plain } = parts(atom, script)
    for (const name of names) say(name, constants)
    if (of.length === 1) alone.set(of[0] as string, [...(alone.get(of[0] as string) ?? []), atom])
    if (!plain) for (const name of names) calculated.add(name)
    else for (const name of names) peers.join(names[0] as string, name)
  }
  const shared = new Map<string, Set<number | string>>()
  for (const [name, values] of literals) {
    const all = shared.get(peers.rootOf(name)) ?? new Set()
    for (const value of values) all.add(value)
    shared.set(peers.rootOf(name), all)
  }
  return {
    literals: (name) => shared.get(peers.rootOf(name)) ?? new Set(),
    peers: (name) => peers.of(name),
    calculated: (name) => calculated.has(name),
    alone: (name) => alone.get(name) ?? [],
  }
}

interface Parts {
  /** Names whose values are compared or calculated with. */
  names: string[]
  constants: (number | string)[]
  /** Nothing is calculated: values are only compared by size. */
  plain: boolean
}

/** What a comparison compares, seen through computed values. Conditions inside it speak for themselves. */
function parts(atom: Atom, script: Script): Parts {
  const found: Parts = { names: [], constants: [], plain: true }
  const seen = new Set<string>()
  const look = (part: Expression): void => {
    if (isLiteral(part)) found.constants.push(part.value)
    else if (part.type === 'name') {
      const computed = script.computed.get(part.name)
      if (computed === undefined) found.names.push(part.name)
      else if (computed.sort !== 'truth' && !seen.has(part.name)) look(computed.value)
      seen.add(part.name)
    } else if (part.type === 'arithmetic' || (part.type === 'call' && part.fn === 'sum')) {
      found.plain = false
      for (const inner of part.type === 'call' ? part.of : [part.left, part.right]) look(inner)
    } else if (part.type === 'call' && part.fn === 'count')
      for (let count = 0; count <= part.of.length; count++) found.constants.push(count)
    else if (part.type === 'call' && (part.fn === 'min' || part.fn === 'max' || part.fn === 'value'))
      part.of.forEach(look)
  }
  look(atom.left)
  if (atom.type === 'compare') look(atom.right)
  else for (const { value } of atom.list) found.constants.push(value)
  return found
}

/** Which names are compared with which, by whatever way. */
class Peers {
  readonly #groups = new Map<string, { names: string[] }>()

  join(one: string, other: string): void {
    const a = this.#group(one)
    const b = this.#group(other)
    if (a === b) return
    for (const name of b.names) this.#groups.set(name, a)
    a.names.push(...b.names)
  }

  of(name: string): readonly string[] {
    return this.#groups.get(name)?.names ?? [name]
  }

  /** The same for all names of a group. */
  rootOf(name: string): string {
    return this.of(name)[0] as string
  }

  #group(name: string): { names: string[] } {
    const group = this.#groups.get(name) ?? { names: [name] }
    this.#groups.set(name, group)
    return group
  }
}
