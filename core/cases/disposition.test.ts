import { describe, expect, it } from 'vitest'
import { type Disposition, dispositions, groupOf, isComplete, isDisposition } from './disposition.ts'

const codes = Object.keys(dispositions) as Disposition[]

describe('dispositions', () => {
  it('puts every code into the group its number says', () => {
    const expected = (code: string) => {
      if (code === '1.1') return 'I'
      if (code === '1.2') return 'P'
      if (code.startsWith('2.1')) return 'R'
      if (code.startsWith('2.2')) return 'NC'
      if (code.startsWith('2.3')) return 'O'
      if (code.startsWith('3.1')) return 'UH'
      return code.startsWith('3.') ? 'UO' : 'NE'
    }
    for (const code of codes) expect([code, groupOf(code)]).toEqual([code, expected(code)])
  })

  it('counts every 4.x as not eligible', () => {
    const notEligible = codes.filter((code) => code.startsWith('4.'))
    expect(notEligible).toHaveLength(21)
    for (const code of notEligible) expect(groupOf(code)).toBe('NE')
  })

  it('takes nothing that is no code', () => {
    expect(isDisposition('2.112')).toBe(true)
    for (const wrong of ['', '1', '1.10', '4.42', 'toString']) expect(isDisposition(wrong)).toBe(false)
  })

  it('counts only whole interviews as complete', () => {
    expect(codes.filter(isComplete)).toEqual(['1.1'])
  })
})
