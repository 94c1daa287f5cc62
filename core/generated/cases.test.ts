import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkFacts } from '../script/facts.ts'
import { parseScript } from '../script/parse.ts'
import { type GeneratedCases, generatedCases } from './cases.ts'

const scripts = [
  'external-integrity-2013',
  'external-integrity-2025',
  'internal-integrity-2013',
  'policy-customer-2013',
]

function wanted(name: string, more: Partial<GeneratedCases> = {}): GeneratedCases {
  const parsed = parseScript(readFileSync(`survey-scripts/${name}/script.yaml`, 'utf8'))
  if (parsed.type !== 'script') throw new Error(`${name} is refused`)
  return {
    script: parsed.script,
    study: { script: `${name}@1`, values: { period_to: '2013-06' } },
    seed: 7,
    from: 1,
    count: 40,
    newKey: () => 'key',
    ...more,
  }
}

describe.each(scripts)('cases generated for %s', (name) => {
  test('have every fact that its script declares of a case', () => {
    const { script } = wanted(name)
    const ofCase = [...script.values].filter(([, value]) => value.of === 'case').map(([fact]) => fact)
    for (const { facts } of generatedCases(wanted(name))) {
      expect(Object.keys(facts).sort()).toEqual(ofCase.sort())
      expect(checkFacts(script, facts)).toEqual({ facts })
    }
  })
})

describe('generated cases', () => {
  test('have numbers that nobody has, and are all different', () => {
    const cases = generatedCases(wanted('external-integrity-2013'))
    for (const { identity } of cases) {
      expect(identity.mobile).toMatch(/^010-0000-\d{4}$/)
      expect(identity.landline ?? '02-000-0000').toMatch(/^02-000-\d{4}$/)
    }
    expect(new Set(cases.map((one) => one.case)).size).toBe(40)
    expect(new Set(cases.map((one) => one.number)).size).toBe(40)
  })

  test('are the same for the same seed, others for the next serial numbers', () => {
    const some = wanted('external-integrity-2013')
    expect(generatedCases(some)).toEqual(generatedCases(some))
    const later = generatedCases({ ...some, from: 41 })
    const earlier = new Set(generatedCases(some).map((one) => one.identity.mobile))
    expect(later.filter((one) => earlier.has(one.identity.mobile))).toEqual([])
  })
})
