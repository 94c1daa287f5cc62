import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Draft } from '#core/journal/entry.ts'
import { encrypt } from '../identity/cipher.ts'
import { importRoster } from '../roster/import.ts'
import { caseRows } from '../supervisor/case-rows.ts'
import { type TestCentre, testCentre, testFile } from '../testing/centre.ts'
import { testStation } from '../testing/station.ts'

// Made-up people; none of the numbers can be dialled. The same person dealt with two institutions.
const heading =
  '기관코드,기관명,상위업무,하위업무,하위기관,대상구분,성명,휴대전화,일반전화,이메일,처리일,담당부서,호칭'
const row = (institution: string, name: string, mobile: string, landline: string) =>
  `${institution},건축허가,,,민원인,${name},${mobile},${landline},,2013-03-02,총무과,공무원`
const roster = [
  heading,
  row('A01,가온시청', '시험가', '010-0000-0001', '02-000-0001'),
  row('B02,나래공단', '시험가', '010-0000-0001', ''),
  row('B02,나래공단', '시험나', '010-0000-0002', '02-000-0001'),
  row('B02,나래공단', '시험다', '010-0000-0003', '02-000-0003'),
].join('\n')

let centre: TestCentre
beforeAll(async () => {
  centre = await testCentre()
  const imported = await importRoster(centre, await testFile('roster.csv', roster))
  expect(imported).toMatchObject({ type: 'imported' })
}, 60_000)
afterAll(() => centre.close())

it('who asked never to be called again is handed to nobody, in no other case with one of the numbers', async () => {
  const a = await testStation(centre)
  const b = await testStation(centre)
  const held = await a.pull(4)
  const byName = new Map(
    held.leases.map((lease) => [`${lease.identity.name} ${lease.institution.code}`, lease.case]),
  )
  expect(byName.size).toBe(4)
  const asked = byName.get('시험가 A01') ?? ''
  await a.write(...neverAgain(asked)).sync()
  const holding = held.leases.map((lease) => lease.case)
  const { released } = await a.pull(4, holding, held.cursor)
  // The same person elsewhere, and whoever shares one of the numbers.
  expect(inOrder(released)).toEqual(
    inOrder([asked, byName.get('시험가 B02') ?? '', byName.get('시험나 B02') ?? '']),
  )
  expect((await b.pull(10)).leases).toEqual([])
  // A supervisor sees why nobody calls the one that has no disposition of its own.
  const rows = await caseRows(centre.db, { institution: 'B02', task: null, disposition: '' })
  expect(rows.filter((row) => row.neverAgain).map((row) => row.case)).toEqual([
    byName.get('시험가 B02'),
    byName.get('시험나 B02'),
  ])
})

it('of somebody else only the number that was dialled counts', async () => {
  const more = [
    heading,
    row('A01,가온시청', '시험라', '010-0000-0011', '02-000-0011'),
    row('B02,나래공단', '시험마', '010-0000-0011', ''),
    row('B02,나래공단', '시험바', '010-0000-0012', '02-000-0011'),
  ].join('\n')
  await importRoster(centre, await testFile('more.csv', more))
  const a = await testStation(centre)
  const held = await a.pull(3)
  const of = (name: string) => held.leases.find((lease) => lease.identity.name === name)?.case ?? ''
  await a.write(...neverAgain(of('시험라'), { who: 'other', phone: 'landline' })).sync()
  const holding = held.leases.map((lease) => lease.case)
  const { released } = await a.pull(3, holding, held.cursor)
  expect(inOrder(released)).toEqual(inOrder([of('시험라'), of('시험바')]))
}, 60_000)

it('a number that was told counts as one of the roster, on either side', async () => {
  const more = [
    heading,
    row('A01,가온시청', '시험사', '010-0000-0021', ''),
    row('B02,나래공단', '시험아', '010-0000-0022', ''),
    row('B02,나래공단', '시험자', '010-0000-0023', ''),
  ].join('\n')
  await importRoster(centre, await testFile('told.csv', more))
  const a = await testStation(centre)
  const held = await a.pull(3)
  const of = (name: string) => {
    const found = held.leases.find((lease) => lease.identity.name === name)
    if (found === undefined) throw new Error(name)
    return found
  }
  const told = (name: string, number: string): Draft => ({
    type: 'NumberTold',
    case: of(name).case,
    payload: {
      attempt: 1,
      sealed: encrypt(Buffer.from(of(name).key, 'base64'), number, '').toString('base64'),
    },
  })
  const asked = neverAgain(of('시험사').case)
  await a.write(told('시험사', '01000000022'), told('시험자', '01000000021'), ...asked).sync()
  const holding = held.leases.map((lease) => lease.case)
  const { released } = await a.pull(3, holding, held.cursor)
  expect(inOrder(released)).toEqual(inOrder(holding))
}, 60_000)

const inOrder = (ids: string[]) => ids.toSorted((a, b) => (a < b ? -1 : 1))

function neverAgain(
  id: string,
  { who, phone }: { who: 'person' | 'other'; phone: 'mobile' | 'landline' } = {
    who: 'person',
    phone: 'mobile',
  },
): Draft[] {
  const attempt = 1
  return [
    { type: 'CaseOpened', case: id, payload: { interviewer: '3108', reason: 'fresh' } },
    { type: 'CallDialled', case: id, payload: { attempt, phone } },
    { type: 'NeverCallAgainAsked', case: id, payload: { attempt, who, phone, item: null } },
    { type: 'DispositionSet', case: id, payload: { attempt, code: '2.112', proposed: '2.112' } },
    { type: 'CaseClosed', case: id, payload: { interviewer: '3108' } },
  ]
}
