/**
 * Final dispositions of a case: AAPOR Standard Definitions, telephone, list of named persons. A code's
 * group decides where it goes in the outcome rates (rates.ts). Every 4.x is NE, never UO. Codes of the
 * households' branch (3.1x) are kept for data from elsewhere: of a named person ringing, busy or off
 * counts as unknown eligibility (3.20), not as an unknown household. Words: core/contract/outcome-words.ts.
 */
export const groups = ['I', 'P', 'R', 'NC', 'O', 'UH', 'UO', 'NE'] as const
export type Group = (typeof groups)[number]

export const dispositions = {
  '1.1': 'I',
  '1.2': 'P',
  '2.10': 'R',
  '2.11': 'R',
  '2.111': 'R',
  '2.112': 'R',
  '2.12': 'R',
  '2.20': 'NC',
  '2.21': 'NC',
  '2.22': 'NC',
  '2.221': 'NC',
  '2.222': 'NC',
  '2.30': 'O',
  '2.31': 'O',
  '2.32': 'O',
  '2.33': 'O',
  '2.331': 'O',
  '2.332': 'O',
  '2.333': 'O',
  '2.34': 'O',
  '2.35': 'O',
  '2.36': 'O',
  '3.10': 'UH',
  '3.11': 'UH',
  '3.12': 'UH',
  '3.13': 'UH',
  '3.14': 'UH',
  '3.15': 'UH',
  '3.16': 'UH',
  '3.20': 'UO',
  '3.21': 'UO',
  '3.30': 'UO',
  '3.90': 'UO',
  '4.10': 'NE',
  '4.20': 'NE',
  '4.30': 'NE',
  '4.31': 'NE',
  '4.32': 'NE',
  '4.33': 'NE',
  '4.40': 'NE',
  '4.41': 'NE',
  '4.43': 'NE',
  '4.44': 'NE',
  '4.45': 'NE',
  '4.46': 'NE',
  '4.50': 'NE',
  '4.51': 'NE',
  '4.52': 'NE',
  '4.53': 'NE',
  '4.54': 'NE',
  '4.70': 'NE',
  '4.80': 'NE',
  '4.81': 'NE',
  '4.90': 'NE',
} as const satisfies Record<string, Group>

export type Disposition = keyof typeof dispositions

export const isDisposition = (code: string): code is Disposition => Object.hasOwn(dispositions, code)

export const groupOf = (code: Disposition): Group => dispositions[code]

/** Completes count towards a target; partial interviews do not. */
export const isComplete = (code: Disposition): boolean => groupOf(code) === 'I'
