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
        for (const finding of findings) {
          told.set(finding.rule, (told.get(finding.rule) ?? 0) + 1)
          expect([finding, shows(text, finding)]).toEqual([finding, null])
          expectShortest(finding, seen)
          expectConstant(finding, seen, compiled)
        }
        expectNothingMissed(findings, seen, compiled)
      }),
      { seed, numRuns: runs },
    )
    // It would prove little if the scripts had no faults.
    for (const rule of ['always-true', 'always-false', 'fill-before-value', 'dead-end', 'no-confidentiality'])
      expect([rule, (told.get(rule) ?? 0) > 0]).toEqual([rule, true])
    expect(told.get('undecided') ?? 0).toBe(0)
  })
})

function expectShortest({ rule, item, found, route }: Finding, seen: Seen): void {
  const least: Partial<Record<Finding['rule'], number | null | undefined>> = {
    'dead-end': seen.stuck.get(item ?? ''),
    'fill-before-value': seen.empty.get(`${item} ${found}`),
    'no-confidentiality': seen.unguarded.get(item ?? ''),
    'end-without-disposition': seen.incomplete,
  }
  const expected = least[rule]
  if (expected !== undefined) expect([rule, item, route?.length]).toEqual([rule, item, expected])
}

/** What is said to be always so never was otherwise. */
function expectConstant(
  { rule, item, found, line, column }: Finding,
  seen: Seen,
  { script }: CompiledScript,
): void {
  if (rule !== 'always-true' && rule !== 'always-false') return
  const otherwise = rule === 'always-true' ? [seen.failed, seen.checkFailed] : [seen.held, seen.checkHeld]
  const at = script.items.get(item ?? '')
  const check = at?.checks.findIndex((one) => one.line === line && one.column === column) ?? -1
  if (check >= 0) {
    expect([found, otherwise[1]?.has(`${item} ${check}`)]).toEqual([found, false])
    return
  }
  partsOfWhen(at?.when ?? null).forEach((part, i) => {
    if (printCondition(part) === found)
      expect([found, otherwise[0]?.has(`${item} ${i}`)]).toEqual([found, false])
  })
}

function expectNothingMissed(findings: readonly Finding[], seen: Seen, { script }: CompiledScript): void {
  const itemsOf = (rule: string) =>
    new Set(findings.filter((one) => one.rule === rule).map(({ item }) => item))
  expect(itemsOf('dead-end')).toEqual(new Set(seen.stuck.keys()))
  expect(itemsOf('no-confidentiality')).toEqual(new Set(seen.unguarded.keys()))
  expect(itemsOf('end-without-disposition').size).toBe(seen.incomplete === null ? 0 : 1)

  const items = [...script.items.values()]
  const never = items.filter(({ id }) => !seen.shown.has(id)).map(({ id }) => id)
  const isConstant = findings.some(({ rule }) => rule === 'always-false' || rule === 'always-true')
  if (never.length > 0) expect(findings.filter(({ rule }) => closing.includes(rule))).not.toEqual([])
  for (const [key] of seen.empty) {
    const [item, name] = key.split(' ') as [string, string]
    // Of an item that is never put, as is said already, nothing more is said.
    if (!never.includes(name)) expect([item, itemsOf('fill-before-value').has(item)]).toEqual([item, true])
  }
  for (const { id, when } of items) {
    const come = seen.held.has(`${id} 0`) || seen.failed.has(`${id} 0`)
    if (when === null || !come || (seen.held.has(`${id} 0`) && seen.failed.has(`${id} 0`))) continue
    // A condition that never varies is reported, or hangs on what is.
    expect([id, isConstant]).toEqual([id, true])
  }
  for (const { id, checks } of items)
    checks.forEach((_, i) => {
      const held = seen.checkHeld.has(`${id} ${i}`)
      const failed = seen.checkFailed.has(`${id} ${i}`)
      if (held !== failed) expect([id, isConstant]).toEqual([id, true])
    })
}
