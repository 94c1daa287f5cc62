import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestCentre, testCentre, testFile, testRoster } from '../testing/centre.ts'
import { importRoster } from './import.ts'

let centre: TestCentre
beforeAll(async () => {
  centre = await testCentre()
}, 60_000)
afterAll(() => centre.close())

const counts = async () => {
  const [cases, identity, state, cells] = await Promise.all([
    centre.db.selectFrom('cases').select('number').orderBy('serial').execute(),
    centre.db.selectFrom('identity').selectAll().execute(),
    centre.db.selectFrom('case_state').selectAll().execute(),
    centre.db.selectFrom('progress_cell').selectAll().execute(),
  ])
  return { cases, identity, state, cells }
}

// Made-up people; 010-0000-xxxx cannot be dialled.
const heading = [
  '기관코드',
  '기관명',
  '상위업무',
  '대상구분',
  '성명',
  '휴대전화',
  '호칭',
  '처리일',
  '목표',
  '기관명_영문',
]

describe('roster import', { timeout: 30_000 }, () => {
  it('makes a case of each good row, once however often it is imported', async () => {
    const file = await testRoster(6)
    expect(await importRoster(centre, file)).toMatchObject({
      type: 'imported',
      rows: 6,
      added: 6,
      unchanged: 0,
      refused: 0,
      institutions: 2,
      tasks: 2,
      problems: [],
    })
    const before = await counts()
    expect(before.cases.map(({ number }) => number)).toEqual([
      '01-00001',
      '02-00002',
      '01-00003',
      '02-00004',
      '01-00005',
      '02-00006',
    ])
    expect(before.cells.map(({ cases, disposition }) => [cases, disposition])).toEqual([
      [3, ''],
      [3, ''],
    ])
    expect(await importRoster(centre, file)).toMatchObject({ added: 0, unchanged: 6, refused: 0 })
    expect(await counts()).toEqual(before)
  })

  it('keeps no name or number in clear', async () => {
    const { identity } = await counts()
    const kept = identity.map((row) =>
      Buffer.concat([row.name, row.mobile ?? Buffer.alloc(0)]).toString('latin1'),
    )
    expect(kept).toHaveLength(6)
    for (const bytes of kept) expect(bytes).not.toMatch(/0000|시험/)
  })

  it('reads a workbook with days, numbers, formulas and rich text, and reports bad rows with their sheet', async () => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('표지').addRow(['이것은 표지입니다'])
    const sheet = workbook.addWorksheet('명부')
    sheet.addRow(heading)
    const row = (name: unknown, mobile: unknown, more: unknown[] = []) =>
      sheet.addRow(['C03', '다솜대학교', '구매', '민원인', name, mobile, '직원', ...more])
    row({ richText: [{ text: '한' }, { text: '별' }] }, '010-0000-2001', [
      new Date('2013-01-05T00:00:00Z'),
      7,
      'Dasom',
    ])
    row('한가람', 1000002002)
    sheet.addRow([])
    row('한나무', { formula: '"010-0000-"&"2003"', result: '010-0000-2003' })
    row('', '010-0000-2004')
    row('한바위', '010-0000-2005', ['800101-1234567'])
    const file = await testFile('roster.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()))

    const report = await importRoster(centre, file)
    expect(report).toMatchObject({ type: 'imported', rows: 5, added: 2, refused: 3 })
    if (report.type !== 'imported') throw new Error(report.type)
    expect(report.problems.map(({ sheet, row, column, rule }) => [sheet, row, column, rule])).toEqual([
      ['명부', 3, 'mobile', 'phone-lost-zero'],
      ['명부', 6, 'name', 'missing'],
      ['명부', 7, 'handledOn', 'resident-number'],
    ])
    expect(JSON.stringify(report)).not.toContain('800101')
    const task = await centre.db.selectFrom('task').selectAll().where('institution', '=', 'C03').execute()
    expect(task).toMatchObject([{ task: '01', name: '구매', target: 7 }])
    const day = await centre.db
      .selectFrom('cases')
      .select('handled_on')
      .where('institution', '=', 'C03')
      .execute()
    expect(day[0]?.handled_on).toBe('2013-01-05')
  })

  it('reads CP949, and refuses what is no text', async () => {
    const bytes = Buffer.from('b1e2b0fcc4dab5e5', 'hex') // 기관코드 in CP949
    const file = await testFile('cp949.csv', Buffer.concat([bytes, Buffer.from(',x\n1,2\n')]))
    const report = await importRoster(centre, file)
    if (report.type !== 'columns-missing') throw new Error(report.type)
    expect(report.missing).toEqual(expect.not.arrayContaining(['기관코드']))
    const broken = await testFile('broken.csv', Buffer.from([0x61, 0xff, 0xff, 0x0a]))
    expect(await importRoster(centre, broken)).toMatchObject({ why: { type: 'unknown-encoding' } })
  })

  it.each([
    ['roster.csv', '', 'empty'],
    ['roster.csv', '성명,휴대전화\n가,나\n', 'columns-missing'],
    ['roster.csv', '"기관코드\n', 'unreadable'],
    ['roster.xlsx', 'no workbook', 'unreadable'],
    ['roster.hwp', '', 'unreadable'],
  ])('refuses %s %j as a whole: %s', async (name, content, type) => {
    const before = await counts()
    expect((await importRoster(centre, await testFile(name, content))).type).toBe(type)
    expect(await counts()).toEqual(before)
  })

  it('refuses a number that an earlier roster has in the same task', async () => {
    const line = 'A01,가온시청,건축허가,민원인,다른이,010-0000-0000,공무원'
    const report = await importRoster(
      centre,
      await testFile('r.csv', `${heading.slice(0, 7).join()}\n${line}`),
    )
    expect(report).toMatchObject({ added: 0, refused: 1, problems: [{ rule: 'duplicate-number' }] })
  })
})
