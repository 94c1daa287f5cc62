import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompiledScript } from '#core/script/compile.ts'
import { printCondition } from '#core/script/condition/print.ts'
import type { Finding } from '#core/script/verify/finding.ts'
import { partsOfWhen } from '#core/script/verify/parts.ts'
import { verifyScript } from '#core/script/verify/verify.ts'
import { anyScript } from './any-script.ts'
import { everyRoute, type Seen } from './every-route.ts'
import { compiledFrom, shows } from './play.ts'

const seed = 20131118
const runs = Number(process.env['VERIFIER_RUNS'] ?? 60)

/** Rules by which an item may be said never to be put. */
const closing = ['always-false', 'unreachable', 'dead-end']

describe('what is found in any small script', () => {
  it('is shown by its route, which is a shortest one, and nothing is missed', () => {
    const told = new Map<string, number>()
    fc.assert(
      fc.property(anyScript, (text) => {
        const findings = verifyScript(text)
        const compiled = compiledFrom(text)
        const seen = everyRoute(compiled)
        for (const { rule } of findings) told.set(rule, (told.get(rule) ?? 0) + 1)
        const wrong = findings.flatMap((finding) => [
          shows(text, finding) ?? [],
          notShortest(finding, seen),
          notConstant(finding, seen, compiled),
        ])
        expect(wrong.flat()).toEqual([])
        expect(missedIn(findings, seen, compiled)).toEqual([])
      }),
      { seed, numRuns: runs },
    )
    // It would prove little if the scripts had no faults.
    for (const rule of ['always-true', 'always-false', 'fill-before-value', 'dead-end', 'no-confidentiality'])
      expect([rule, (told.get(rule) ?? 0) > 0]).toEqual([rule, true])
    expect(told.get('undecided') ?? 0).toBe(0)
  })
})

function notShortest({ rule, item, found, route }: Finding, seen: Seen): string[] {
  const least: Partial<Record<Finding['rule'], number | null | undefined>> = {
    'dead-end': seen.stuck.get(item ?? ''),
    'fill-before-value': seen.empty.get(`${item} ${found}`),
    'no-confidentiality': seen.unguarded.get(item ?? ''),
    'end-without-disposition': seen.incomplete,
  }
  const expected = least[rule]
  const isShortest = expected === undefined || route?.length === expected
  return isShortest ? [] : [`${rule} ${item}: ${route?.length} answers, where ${expected} do`]
}

/** What is said to be always so never was otherwise. */
function notConstant(
  { rule, item, found, line, column }: Finding,
  seen: Seen,
  compiled: CompiledScript,
): string[] {
  if (rule !== 'always-true' && rule !== 'always-false') return []
  const [conditions, checks] =
    rule === 'always-true' ? [seen.failed, seen.checkFailed] : [seen.held, seen.checkHeld]
  const at = compiled.script.items.get(item ?? '')
  const check = at?.checks.findIndex((one) => one.line === line && one.column === column) ?? -1
  const isOtherwise =
    check >= 0
      ? checks.has(`${item} ${check}`)
      : partsOfWhen(at?.when ?? null).some(
          (part, i) => printCondition(part) === found && conditions.has(`${item} ${i}`),
        )
  return isOtherwise ? [`${rule} ${item}: ${found} varies`] : []
}

/** What going every route shows, and is neither found nor follows from what is. */
function missedIn(findings: readonly Finding[], seen: Seen, { script }: CompiledScript): string[] {
  const itemsOf = (rule: string) => findings.flatMap((one) => (one.rule === rule ? [one.item ?? ''] : []))
  const differ = (rule: string, expected: Iterable<string>) => {
    const [found, all] = [new Set(itemsOf(rule)), new Set(expected)]
    const odd = [...new Set([...found, ...all])].filter((item) => found.has(item) !== all.has(item))
    return odd.map((item) => `${rule} ${item}: ${found.has(item) ? 'found, not so' : 'missed'}`)
  }
  const items = [...script.items.values()]
  const never = items.filter(({ id }) => !seen.shown.has(id)).map(({ id }) => id)
  // Of an item that is never put, as is said already, nothing more is said.
  const empty = [...seen.empty.keys()]
    .map((key) => key.split(' '))
    .filter(([, name]) => !never.includes(name ?? ''))
  const constant = items.flatMap(({ id, when, checks }) => [
    ...(when === null ? [] : oneSided(`${id} 0`, seen.held, seen.failed)),
    ...checks.flatMap((_, i) => oneSided(`${id} ${i}`, seen.checkHeld, seen.checkFailed)),
  ])
  const saysClosed = findings.some(({ rule }) => closing.includes(rule))
  const saysConstant = findings.some(({ rule }) => rule === 'always-false' || rule === 'always-true')
  return [
    ...differ('dead-end', seen.stuck.keys()),
    ...differ('no-confidentiality', seen.unguarded.keys()),
    ...differ('end-without-disposition', seen.incomplete === null ? [] : [script.outcome.complete.at]),
    ...empty.flatMap(([item]) =>
      itemsOf('fill-before-value').includes(item ?? '') ? [] : [`fill in ${item}`],
    ),
    ...(saysClosed ? [] : never.map((item) => `${item} is never put`)),
    ...(saysConstant ? [] : constant.map((what) => `${what} never varies`)),
  ]
}

/** A condition that was come to, and was always the same. */
const oneSided = (key: string, held: ReadonlySet<string>, failed: ReadonlySet<string>) =>
  held.has(key) === failed.has(key) ? [] : [key]
