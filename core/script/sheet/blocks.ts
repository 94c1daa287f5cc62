import type { Text } from '../../contract/language.ts'
import { type Expression, mapParts } from '../condition/expression.ts'
import type { Item, Script, Section } from '../definition.ts'
import { bothForms } from '../particle.ts'
import { fixedTemplate, type Part, type Template } from '../template.ts'

/** A repeated block with its items once, named as the script names them. */
export interface Repeated {
  block: string
  /** The items of one turn, texts and conditions by their names in the script. */
  items: Item[]
  turns: Text[]
  /** Of the turns: item V of turn 2 is V_2 in data. */
  codes: number[]
  /** The earlier multiple whose answers are its turns; null where the list is given. */
  over: string | null
}

/**
 * A section's items with repeated blocks gathered. What cannot be told as one block is left written out.
 * `called`: how a text names the turn when it stands for all of them.
 */
export function gatherBlocks(
  section: Section,
  called: (turns: readonly Text[]) => Text = anyOf,
): (Item | Repeated)[] {
  const gathered: (Item | Repeated)[] = []
  for (let at = 0; at < section.items.length; ) {
    const item = section.items[at] as Item
    const run = runFrom(section.items, at)
    if (run === null) gathered.push(item)
    else gathered.push(repeated(run, called))
    at += run?.length ?? 1
  }
  return gathered
}

/** All turns of the block that begins here, if each turn has the same items; else null. */
function runFrom(items: readonly Item[], from: number): Item[] | null {
  const { turn } = items[from] as Item
  if (turn === null || turn.index !== 0) return null
  let perTurn = 0
  while (sameTurn(items[from + perTurn], turn.block, 0)) perTurn++
  const run = items.slice(from, from + perTurn * turn.of)
  const regular = run.every((item, i) => {
    const index = Math.floor(i / perTurn)
    const { base } = (run[i % perTurn] as Item).turn ?? {}
    return (
      sameTurn(item, turn.block, index) &&
      item.turn?.base === base &&
      item.id === `${base}_${item.turn?.code}`
    )
  })
  return regular && run.length === perTurn * turn.of ? run : null
}

const sameTurn = (item: Item | undefined, block: string, index: number) =>
  item?.turn?.block === block && item.turn.index === index

function repeated(run: readonly Item[], called: (turns: readonly Text[]) => Text): Repeated {
  const first = (run[0] as Item).turn
  if (first === null) throw new Error('a repeated block has turns')
  const items = run.filter(({ turn }) => turn?.index === 0)
  const heads = run.filter((_, i) => i % items.length === 0)
  const turns = heads.map(({ turn }): Text => ({ ko: words(turn?.label.ko), en: words(turn?.label.en) }))
  const over = overOf(heads)
  const names = new Map(items.map(({ id, turn }) => [id, turn?.base ?? id]))
  return {
    block: first.block,
    items: items.map((item) => inGeneral(item, names, called(turns), over)),
    turns,
    codes: heads.map(({ turn }) => turn?.code ?? 0),
    over,
  }
}

/** The multiple whose codes the turns' first conditions ask for, one each. */
function overOf(heads: readonly Item[]): string | null {
  const names = heads.map(({ when, turn }) => {
    const first = when === null ? null : leftmost(when)
    if (first?.type !== 'compare' || first.left.type !== 'name' || first.right.type !== 'number') return null
    return first.right.value === turn?.code ? first.left.name : null
  })
  return new Set(names).size === 1 ? (names[0] ?? null) : null
}

const leftmost = (expression: Expression): Expression =>
  expression.type === 'and' ? leftmost(expression.left) : expression

/** A condition without the part that belongs to its turn. */
function withoutLeftmost(expression: Expression): Expression | null {
  if (expression.type !== 'and') return null
  const left = withoutLeftmost(expression.left)
  return left === null ? expression.right : { ...expression, left }
}

function inGeneral(item: Item, names: ReadonlyMap<string, string>, turn: Text, over: string | null): Item {
  const own = item.when !== null && over !== null ? withoutLeftmost(item.when) : item.when
  const template = (of: Template) => ({ ko: parts(of.ko), en: parts(of.en) })
  const parts = (of: readonly Part[]) => of.flatMap(part)
  const part = (part: Part): Part[] => {
    if (part.type === 'fill') return [{ ...part, name: names.get(part.name) ?? part.name }]
    if (part.type !== 'label') return [part]
    const label: Part = { type: 'label', label: fixedTemplate(turn), particle: null }
    return part.particle === null ? [label] : [label, { type: 'words', words: bothForms(part.particle) }]
  }
  const maybe = (of: Template | null) => of && template(of)
  const texts = {
    id: names.get(item.id) ?? item.id,
    when: own && renamed(own, names),
    read: template(item.read),
    second: maybe(item.second),
    ifAsked: maybe(item.ifAsked),
    notRead: maybe(item.notRead),
    instruction: maybe(item.instruction),
    checks: item.checks.map((check) => ({
      ...check,
      that: renamed(check.that, names),
      say: template(check.say),
    })),
  }
  if ('options' in item)
    return {
      ...item,
      ...texts,
      options: item.options.map((option) => ({ ...option, label: template(option.label) })),
    }
  return { ...item, ...texts }
}

const renamed = (expression: Expression, names: ReadonlyMap<string, string>): Expression =>
  expression.type === 'name'
    ? { ...expression, name: names.get(expression.name) ?? expression.name }
    : mapParts(expression, (part) => renamed(part, names))

/** How many turns a text names before it says 「…」. */
const mostNamed = 4

function anyOf(turns: readonly Text[]): Text {
  const some = turns.slice(0, mostNamed)
  const rest = turns.length > mostNamed ? ' · …' : ''
  return {
    ko: some.map(({ ko }) => ko).join(' · ') + rest,
    en: some.map(({ en }) => en).join(' · ') + rest,
  }
}

const words = (parts: readonly Part[] | undefined): string =>
  (parts ?? []).map((part) => (part.type === 'words' ? part.words : '')).join('')

/** The script with a block's items known by their names in the script too. */
export const knowing = (script: Script, items: readonly Item[]): Script => ({
  ...script,
  items: new Map([...script.items, ...items.map((item) => [item.id, item] as const)]),
})
