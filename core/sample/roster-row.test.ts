import { describe, expect, it } from 'vitest'
import { type RosterColumn, readHeader, rosterColumnNames, rosterColumns } from './roster-column.ts'
import { rosterFile } from './roster-file.ts'
import { rosterMessage } from './roster-message.ts'
import { checkRow, type RosterCells, type RosterRow } from './roster-row.ts'

// All names and numbers here are made up; 010-0000-xxxx and 02-000-xxxx cannot be dialled.
const blank = Object.fromEntries(rosterColumnNames.map((column) => [column, ''])) as RosterCells
const good: RosterCells = {
  ...blank,
  institution: 'A01',
  institutionName: '가온시청',
  task: '건축허가',
  respondentKind: '민원인',
  name: '김하늘',
  mobile: '010-0000-1234',
  official: '공무원',
}
const rulesOf = (change: Partial<RosterCells>) =>
  checkRow({ ...good, ...change }, { from: '2012-07', to: '2013-06' }).problems.map(({ column, rule }) => [
    column,
    rule,
  ])
const rowOf = (change: Partial<RosterCells> = {}): RosterRow => {
  const check = checkRow({ ...good, ...change }, null)
  if (check.type !== 'row') throw new Error(JSON.stringify(check.problems))
  return check.row
}

describe('a row', () => {
  it('with only what must be there is taken, its number as digits', () => {
    expect(rowOf()).toMatchObject({
      institution: 'A01',
      mobile: '01000001234',
      landline: null,
      subTask: null,
    })
  })

  it.each<[Partial<RosterCells>, RosterColumn, string]>([
    [{ institution: ' ' }, 'institution', 'missing'],
    [{ name: '' }, 'name', 'missing'],
    [{ task: '가'.repeat(201) }, 'task', 'too-long'],
    [{ department: '#N/A' }, 'department', 'cell-error'],
    [{ respondentKind: '공무원' }, 'respondentKind', 'not-one-of'],
    [{ official: '사장' }, 'official', 'not-one-of'],
    [{ mobile: '' }, 'mobile', 'no-phone'],
    [{ mobile: '1000001234' }, 'mobile', 'phone-lost-zero'],
    [{ mobile: '02-000-1234' }, 'mobile', 'bad-mobile'],
    [{ mobile: '010-0000-123' }, 'mobile', 'bad-mobile'],
    [{ landline: '000' }, 'landline', 'bad-landline'],
    [{ email: 'a@b' }, 'email', 'bad-email'],
    [{ handledOn: '2013-02-30' }, 'handledOn', 'bad-date'],
    [{ handledOn: '41398' }, 'handledOn', 'bad-date'],
    [{ target: '-1' }, 'target', 'bad-target'],
    [{ target: '1.5' }, 'target', 'bad-target'],
  ])('%j is refused at %s: %s', (change, column, rule) => {
    expect(rulesOf(change)).toContainEqual([column, rule])
    expect(checkRow({ ...good, ...change }, null).type).toBe('refused')
  })

  it('with a day outside the period is told, and taken', () => {
    expect(rulesOf({ handledOn: '2012.06.30' })).toEqual([['handledOn', 'date-outside-period']])
    for (const day of ['2012-07-01', '2013. 6. 30.', '20130101', '2013년 1월 2일', '2013/1/2'])
      expect(rulesOf({ handledOn: day })).toEqual([])
  })

  it.each(['800101-1234567', '8001011234567', '메모 800101 - 4234567', '８００１０１－１２３４５６７'])(
    'with a resident registration number anywhere is refused without repeating it: %s',
    (number) => {
      const check = checkRow({ ...good, department: number, mobile: 'x' }, null)
      expect(check.problems.map(({ column, rule }) => [column, rule])).toEqual([
        ['department', 'resident-number'],
      ])
      expect(JSON.stringify(check)).not.toMatch(/\d{6}/)
    },
  )

  it('with thirteen digits that hold no birth date is no such row', () => {
    expect(rulesOf({ department: '801301-1234567' })).toEqual([])
  })

  it('repeats neither a name nor a whole number', () => {
    const check = checkRow({ ...good, mobile: '1012345678', email: 'kim@nowhere' }, null)
    expect(JSON.stringify(check)).not.toMatch(/2345|kim|김하늘/)
  })

  it('says what is wrong in both languages, with its place', () => {
    const [problem] = checkRow({ ...good, name: '' }, null).problems
    if (!problem) throw new Error('no problem')
    const text = rosterMessage({ ...problem, sheet: '명부', row: 7 })
    expect(text.ko).toMatch(/명부.*7행 성명/)
    expect(text.en).toMatch(/row 7, 성명: is empty/)
  })
})

describe('the rows of a file', () => {
  const checked = (...rows: RosterRow[]) => {
    const check = rosterFile()
    return rows.map((row, index) => check(row, index + 2).map(({ rule, expected }) => [rule, expected]))
  }

  it('the same person twice is refused, with the row that stands', () => {
    expect(checked(rowOf(), rowOf({ name: '김 하늘' }))[1]).toEqual([['duplicate-row', '2']])
  })

  it('one mobile twice in a task is refused, elsewhere told; a shared landline is told', () => {
    const landline = '02-000-1111'
    expect(checked(rowOf(), rowOf({ name: '이바다' }))[1]?.[0]?.[0]).toBe('duplicate-number')
    expect(checked(rowOf(), rowOf({ task: '도로점용' }))[1]).toEqual([['number-elsewhere', '2']])
    expect(checked(rowOf({ landline }), rowOf({ name: '이바다', mobile: '', landline }))[1]).toEqual([
      ['number-elsewhere', '2'],
    ])
  })

  it('an institution has one name, a task one target', () => {
    const other = { name: '이바다', mobile: '010-0000-9999' }
    expect(checked(rowOf(), rowOf({ ...other, institutionName: '가온시' }))[1]).toEqual([
      ['name-differs', '가온시청'],
    ])
    expect(checked(rowOf({ target: '5' }), rowOf({ ...other, target: '6' }))[1]).toEqual([
      ['target-differs', '5'],
    ])
    expect(checked(rowOf({ target: '5' }), rowOf(other))[1]).toEqual([])
  })

  it('a row that stays out leaves no trace', () => {
    const wrong = rowOf({ name: '이바다', mobile: '010-0000-9999', institutionName: '가온시' })
    const after = rowOf({ name: '박들', mobile: '010-0000-9999' })
    expect(checked(rowOf(), wrong, after)[2]).toEqual([])
  })
})

describe('the heading', () => {
  const all = Object.values(rosterColumns).map(({ heading }) => heading)
  it('is read in any order, with spaces, stars and decomposed 한글', () => {
    const header = readHeader([...all].reverse().map((heading) => ` ${heading.normalize('NFD')} *`))
    expect(header).toMatchObject({ type: 'header', places: { target: 0, institution: 15 }, unknown: [] })
  })
  it('names the columns that are missing or there twice', () => {
    expect(readHeader(all.filter((heading) => heading !== '성명' && heading !== '호칭'))).toEqual({
      type: 'columns-missing',
      missing: ['성명', '호칭'],
    })
    expect(readHeader([...all, '성명'])).toEqual({ type: 'columns-twice', twice: ['성명'] })
  })
  it('does without the optional columns', () => {
    const required = Object.values(rosterColumns).filter(({ required }) => required)
    expect(readHeader(required.map(({ heading }) => heading)).type).toBe('header')
  })
})
