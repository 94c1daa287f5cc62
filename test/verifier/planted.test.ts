import { describe, expect, it } from 'vitest'
import { verifierRules } from '#core/script/verify/finding.ts'
import { verifyScript } from '#core/script/verify/verify.ts'
import { conditions } from './planted/conditions.ts'
import { routes } from './planted/routes.ts'
import { texts } from './planted/texts.ts'
import { shows } from './play.ts'

const all = [...conditions, ...routes, ...texts]

/** Rules whose findings always come with a route. */
const withRoute = [
  'always-true',
  'dead-end',
  'end-without-disposition',
  'fill-before-value',
  'no-confidentiality',
  'confidentiality-too-far',
]
const termAlone = 'unlike a code that is not there'

describe('a script with one fault', () => {
  it.each(all.map((one) => [one.rule, one.name, one] as const))('%s: %s', (rule, name, { item, script }) => {
    const findings = verifyScript(script)
    expect(findings).toEqual([expect.objectContaining({ rule, item })])
    expect(findings.map(({ route }) => route !== null)).toEqual([
      withRoute.includes(rule) && name !== termAlone,
    ])
    const isExplained = rule !== 'always-false' && rule !== 'unreachable'
    expect(findings.every(({ conditions }) => isExplained || conditions?.length)).toBeTruthy()
    expect(findings.map((finding) => shows(script, finding))).toEqual([null])
  })

  it('there are at least sixty, of every rule two at least', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    for (const rule of verifierRules)
      expect([rule, all.filter((one) => one.rule === rule).length >= 2]).toEqual([rule, true])
  })
})
