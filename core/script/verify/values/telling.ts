import { type Value, valueOf } from '../../condition/evaluate.ts'
import type { Item, Script, ValueDefinition } from '../../definition.ts'
import { plausibleFacts } from '../../plausible.ts'
import { answersAlone } from './alone.ts'
import { firstWhere, type Line, lineOfItem, lineOfValue } from './line.ts'
import type { Spoken } from './spoken.ts'

/**
 * The telling values of an item or a value: finitely many, such that whatever can happen at all happens
 * with them. Codes that nothing tells apart are one; numbers, days and months are cut where they are
 * compared; those compared with one another get as many values between two cuts as there are of them,
 * which is enough for every order they can stand in; where they are calculated with, every value tells.
 */
export interface Telling {
  values: readonly Exclude<Value, undefined>[]
  /** Every value there is is among them: they may be calculated with. */
  every: boolean
  /** They may be compared with those of their peers. */
  comparable: boolean
}

/** Up to so many values of a number, each tells where it is calculated with. */
const mostCalculated = 1000
/** Up to so many values are simply all taken where they are compared with others. */
const mostCompared = 40

/** Of what is answered with one value. Statements have none; a multiple is told apart code by code. */
export function tellingOfItem(item: Item, script: Script, spoken: Spoken): Telling {
  switch (item.kind) {
    case 'statement':
      return { values: [], every: true, comparable: true }
    case 'choice':
      return ofCodes(
        item.id,
        item.options.map(({ code }) => code),
        (code) => item.options.find((option) => option.code === code)?.end !== null,
        script,
        spoken,
      )
    case 'brackets':
      return ofCodes(
        item.id,
        item.brackets.map(({ code }) => code),
        () => false,
        script,
        spoken,
      )
    case 'likert-two-step':
      return ofCodes(item.id, [1, 2, 3, 4, 5, 6, 7], () => false, script, spoken)
    case 'number':
    case 'date':
      return ofLine(item.id, lineOfItem(item, spoken.literals(item.id)) as Line, script, spoken)
    case 'text':
      return ofTexts(item.id, script, spoken)
    case 'multiple':
      throw new Error('a multiple is told apart code by code')
    default:
      return item satisfies never
  }
}

export function tellingOfValue(
  name: string,
  value: ValueDefinition,
  script: Script,
  spoken: Spoken,
): Telling {
  const line = lineOfValue(value, spoken.literals(name))
  if (line !== null) return withUsual(ofLine(name, line, script, spoken), name, script)
  if (value.type === 'yes-no') return { values: [false, true], every: true, comparable: true }
  if (value.type === 'one-of')
    return { values: value.values.map((one) => one.value), every: true, comparable: true }
  return withUsual(ofTexts(name, script, spoken), name, script)
}

/** The value that an invented case has is among those told, so that a route can do with it. */
function withUsual(telling: Telling, name: string, script: Script): Telling {
  const usual = usualValue(script, name)
  return telling.values.includes(usual) ? telling : { ...telling, values: [usual, ...telling.values] }
}

/** What an invented case has, as conditions compare it. */
export function usualValue({ values }: Script, name: string): number | string | boolean {
  const definition = values.get(name)
  const usual = plausibleFacts({ values: new Map(definition && [[name, definition]]) })[name]
  if (usual === undefined) throw new Error(`the script has no value ${name}`)
  return typeof usual === 'object' ? usual.ko : usual
}

/** Codes that every comparison treats alike, and that end alike, are told by the first of them. */
function ofCodes(
  name: string,
  codes: readonly number[],
  ends: (code: number) => boolean,
  script: Script,
  spoken: Spoken,
): Telling {
  const matter = spoken.calculated(name) || spoken.peers(name).length > 1
  if (matter) return { values: codes, every: true, comparable: true }
  const atoms = spoken.alone(name)
  const first = new Map<string, number>()
  for (const code of codes) {
    const answers = answersAlone(script, name, code)
    const kind = [ends(code), ...atoms.map((atom) => valueOf(atom, answers) === true)].join()
    if (!first.has(kind)) first.set(kind, code)
  }
  return { values: [...first.values()], every: first.size === codes.length, comparable: false }
}

function ofLine(name: string, line: Line, script: Script, spoken: Spoken): Telling {
  const { first, last, at } = line
  if (first > last) return { values: [], every: true, comparable: true }
  const peers = spoken.peers(name)
  const small = last - first < (spoken.calculated(name) ? mostCalculated : mostCompared)
  if (small && (spoken.calculated(name) || peers.length > 1))
    return {
      values: Array.from({ length: last - first + 1 }, (_, i) => at(first + i)),
      every: true,
      comparable: true,
    }
  const constants = new Set<number | string>(spoken.literals(name))
  if (peers.length > 1) for (const value of valuesOfPeers(name, line, script, spoken)) constants.add(value)
  const cuts = new Set([first])
  for (const constant of constants) {
    cuts.add(firstWhere(line, (value) => !(value < constant)))
    cuts.add(firstWhere(line, (value) => value > constant))
  }
  const starts = [...cuts].filter((cut) => cut <= last).sort((a, b) => a - b)
  const each = peers.length > mostCompared ? 1 : peers.length
  const values = starts.flatMap((start, i) => {
    const end = Math.min(starts[i + 1] ?? last + 1, start + each)
    return Array.from({ length: end - start }, (_, k) => at(start + k))
  })
  return { values, every: false, comparable: each === peers.length }
}

/**
 * The values of those it is compared with that stand closer to one another's order than a cut tells:
 * fixed codes, and the telling values of coarser lines (months among days).
 */
function valuesOfPeers(name: string, line: Line, script: Script, spoken: Spoken): (number | string)[] {
  return spoken.peers(name).flatMap((peer) => {
    const item = script.items.get(peer)
    const value = script.values.get(peer)
    if (peer === name || (item === undefined && value === undefined)) return []
    if (item?.kind === 'multiple') return item.options.map(({ code }) => code)
    if (item?.kind === 'brackets') return item.brackets.flatMap(({ code, value }) => [code, value])
    const theirs =
      item === undefined
        ? lineOfValue(value as ValueDefinition, spoken.literals(peer))
        : lineOfItem(item, spoken.literals(peer))
    if (theirs !== null && !isShort(theirs) && theirs.grain <= line.grain) return []
    const telling =
      item === undefined
        ? tellingOfValue(peer, value as ValueDefinition, script, spoken)
        : tellingOfItem(item, script, spoken)
    return telling.values.filter((value) => typeof value === 'number' || typeof value === 'string')
  })
}

const isShort = ({ first, last }: Line) => last - first < mostCompared

/** The texts it is compared with, and others: one for itself and one for each it is compared with. */
function ofTexts(name: string, script: Script, spoken: Spoken): Telling {
  const peers = spoken.peers(name)
  const oneOf = peers.flatMap((peer) => {
    const value = script.values.get(peer)
    return value?.type === 'one-of' ? value.values.map((one) => one.value) : []
  })
  const literals = [...new Set([...spoken.literals(name), ...oneOf])].filter(
    (value): value is string => typeof value === 'string' && value.trim() === value && value !== '',
  )
  const others = peers.map((_, i) => '…'.repeat(i + 1)).filter((other) => !literals.includes(other))
  return { values: [...others, ...literals], every: false, comparable: true }
}
