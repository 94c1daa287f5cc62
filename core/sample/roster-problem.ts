import type { RosterColumn } from './roster-column.ts'

/** What can be wrong with one row. A row with a refusing rule stays out; the others are told, and it goes in. */
export const rosterRules = {
  missing: 'refuses',
  'too-long': 'refuses',
  'cell-error': 'refuses',
  'not-one-of': 'refuses',
  'no-phone': 'refuses',
  'phone-lost-zero': 'refuses',
  'bad-mobile': 'refuses',
  'bad-landline': 'refuses',
  'bad-email': 'refuses',
  'bad-date': 'refuses',
  'bad-target': 'refuses',
  'resident-number': 'refuses',
  'duplicate-row': 'refuses',
  'duplicate-number': 'refuses',
  'name-differs': 'refuses',
  'target-differs': 'refuses',
  'date-outside-period': 'told',
  'number-elsewhere': 'told',
} as const satisfies Record<string, 'refuses' | 'told'>

export type RosterRule = keyof typeof rosterRules

export interface RosterProblem {
  column: RosterColumn
  rule: RosterRule
  /** As it stood in the file, where that names nobody; personal data masked. */
  found: string
  /** What would be right: a format, choices, a row. */
  expected: string
}

/** A problem with its place: the row as spreadsheets count, the heading being row 1. */
export interface PlacedProblem extends RosterProblem {
  sheet: string | null
  row: number
}

export const refuses = (problem: RosterProblem): boolean => rosterRules[problem.rule] === 'refuses'
