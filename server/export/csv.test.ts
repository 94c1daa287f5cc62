import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvLine } from './csv.ts'

const read = (line: string) => parse(line)[0] as string[]

describe('a line of CSV', () => {
  it('is read back as it was', () => {
    const cells = ['가, "나"', '첫 줄\n둘째 줄', ' 앞뒤 ', '', 'plain']
    expect(read(csvLine(cells))).toEqual(cells)
    expect(csvLine([1, null, 'a'])).toBe('1,,a\r\n')
  })

  it('runs nothing in a spreadsheet', () => {
    for (const text of ['=1+1', '+82', '-1', '@x', '\t=1', ' =1', '＝1']) {
      const [cell = ''] = read(csvLine([text]))
      expect(cell.startsWith("'")).toBe(true)
    }
    expect(read(csvLine([-1, '4.70', '1-2']))).toEqual(['-1', '4.70', '1-2'])
  })
})
