import { holdsResidentNumber } from './resident-number.ts'
import { headingOf, type RosterColumn, rosterColumnNames } from './roster-column.ts'
import { isWithin, readDay } from './roster-date.ts'
import type { RosterProblem, RosterRule } from './roster-problem.ts'
import { refuses } from './roster-problem.ts'
import { maskTelephone, readTelephone, type Telephone } from './telephone.ts'

/** One person of a roster, checked. Telephone numbers are digits. */
export interface RosterRow {
  institution: string
  institutionName: string
  institutionNameEn: string | null
  task: string
  taskEn: string | null
  subTask: string | null
  subInstitution: string | null
  respondentKind: '민원인' | '공직자'
  official: '공무원' | '직원'
  name: string
  mobile: string | null
  landline: string | null
  email: string | null
  /** YYYY-MM-DD */
  handledOn: string | null
  department: string | null
  target: number | null
}

/** What stood in the cells, by column; '' where nothing did. */
export type RosterCells = Record<RosterColumn, string>

/** An error that a formula gave, as spreadsheets write it. */
const formulaError = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/

export type RowCheck =
  | { type: 'row'; row: RosterRow; problems: RosterProblem[] }
  | { type: 'refused'; problems: RosterProblem[] }

/** Checks all of a row at once. `period`: the study's, in whole months. */
export function checkRow(cells: RosterCells, period: { from: string; to: string } | null): RowCheck {
  const value = (column: RosterColumn) =>
    cells[column]
      .toWellFormed()
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
  const resident = rosterColumnNames.filter((column) => holdsResidentNumber(cells[column]))
  // Nothing else is told of such a row: another rule might repeat the number.
  if (resident.length > 0)
    return {
      type: 'refused',
      problems: resident.map((column) => ({
        column,
        rule: 'resident-number',
        found: '******-*******',
        expected: '',
      })),
    }

  const problems: RosterProblem[] = []
  const tell = (column: RosterColumn, rule: RosterRule, found = '', expected = '') =>
    problems.push({ column, rule, found, expected })

  for (const column of rosterColumnNames) {
    const text = value(column)
    if (mustBeFilled.has(column) && text === '') tell(column, 'missing', '', headingOf(column))
    if (text.length > longest) tell(column, 'too-long', String(text.length), String(longest))
    if (formulaError.test(text)) tell(column, 'cell-error', text)
  }
  const respondentKind = value('respondentKind')
  if (respondentKind !== '' && !isKind(respondentKind))
    tell('respondentKind', 'not-one-of', shown(respondentKind), '민원인, 공직자')
  const official = value('official')
  if (official !== '' && !isOfficial(official))
    tell('official', 'not-one-of', shown(official), '공무원, 직원')

  const mobile = telephone('mobile', value('mobile'))
  const landline = telephone('landline', value('landline'))
  if (value('mobile') === '' && value('landline') === '') tell('mobile', 'no-phone', '', '010-0000-0000')

  const email = value('email')
  if (email !== '' && !/^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/.test(email)) tell('email', 'bad-email', '***')
  const handledOn = value('handledOn') === '' ? null : readDay(value('handledOn'))
  if (handledOn === null && value('handledOn') !== '')
    tell('handledOn', 'bad-date', shown(value('handledOn')), '2013-05-07')
  if (handledOn !== null && period && !isWithin(handledOn, period))
    tell('handledOn', 'date-outside-period', handledOn, `${period.from} – ${period.to}`)
  const target = value('target') === '' ? null : Number(value('target'))
  if (target !== null && !(Number.isInteger(target) && target >= 0 && target <= 100_000))
    tell('target', 'bad-target', shown(value('target')), '0–100000')

  if (problems.some(refuses) || !isKind(respondentKind) || !isOfficial(official))
    return { type: 'refused', problems }
  const orNull = (column: RosterColumn) => value(column) || null
  return {
    type: 'row',
    problems,
    row: {
      institution: value('institution'),
      institutionName: value('institutionName'),
      institutionNameEn: orNull('institutionNameEn'),
      task: value('task'),
      taskEn: orNull('taskEn'),
      subTask: orNull('subTask'),
      subInstitution: orNull('subInstitution'),
      respondentKind,
      official,
      name: value('name'),
      mobile,
      landline,
      email: orNull('email'),
      handledOn,
      department: orNull('department'),
      target,
    },
  }

  /** A column of mobiles takes mobiles only: 일반전화 takes both, people write what they have. */
  function telephone(column: 'mobile' | 'landline', text: string): string | null {
    if (text === '' || formulaError.test(text)) return null
    const read: Telephone = readTelephone(text)
    const example = column === 'mobile' ? '010-0000-0000' : '02-000-0000'
    switch (read.type) {
      case 'mobile':
        return read.digits
      case 'landline':
        if (column === 'landline') return read.digits
        tell(column, 'bad-mobile', maskTelephone(text), example)
        return null
      case 'lost-zero':
        tell(column, 'phone-lost-zero', maskTelephone(text), example)
        return null
      case 'none':
        tell(column, column === 'mobile' ? 'bad-mobile' : 'bad-landline', maskTelephone(text), example)
        return null
      default:
        return read satisfies never
    }
  }
}

const longest = 200
const mustBeFilled: ReadonlySet<RosterColumn> = new Set([
  'institution',
  'institutionName',
  'task',
  'respondentKind',
  'name',
  'official',
])
const isKind = (text: string): text is RosterRow['respondentKind'] => text === '민원인' || text === '공직자'
const isOfficial = (text: string): text is RosterRow['official'] => text === '공무원' || text === '직원'
/** What stood in a cell that takes no names: when columns slipped, it may be one, or a number, all the same. */
function shown(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 40)}…` : text
  if (readTelephone(text).type !== 'none') return maskTelephone(short)
  return short.replace(/(?<=\p{L})\p{L}/gu, '*')
}
