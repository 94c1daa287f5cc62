import type { Quota, Script } from './definition.ts'
import { type Reading, unknownName } from './parse-texts.ts'
import type { RawScript } from './schema.ts'

/** Which dispositions an interview can have, with the items they hang on looked up. */
export function outcomeOf(raw: RawScript, reading: Reading): Script['outcome'] {
  const { complete, break_off } = raw.outcome
  checkItem(complete.at, ['outcome', 'complete', 'at'], reading)
  const breakOff: { before: string; code: string }[] = []
  let otherwise: string | null = null
  break_off.forEach((rule, i) => {
    if ('otherwise' in rule) {
      otherwise = rule.otherwise
      return
    }
    checkItem(rule.before, ['outcome', 'break_off', i, 'before'], reading)
    breakOff.push(rule)
  })
  if (otherwise === null)
    reading.problems.push({
      rule: 'no-otherwise',
      ...reading.source.place(['outcome', 'break_off']),
      item: null,
      found: '',
      expected: ['otherwise'],
      nearest: null,
    })
  return { complete, breakOff, otherwise: otherwise ?? '' }
}

export function quotasOf(raw: RawScript, reading: Reading): Quota[] {
  return (raw.quotas ?? []).map(({ quota, cell, at, full }, i) => {
    checkItem(at, ['quotas', i, 'at'], reading)
    cell.forEach((item, c) => checkItem(item, ['quotas', i, 'cell', c], reading))
    return { name: quota, cell, at, full }
  })
}

function checkItem(name: string, path: PropertyKey[], reading: Reading): void {
  if (reading.named(name)?.item !== true) unknownName(name, reading.source.place(path), null, reading)
}
