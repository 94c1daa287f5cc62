import type { Lease } from '../contract/centre.ts'
import type { StudySettings } from '../contract/study.ts'
import type { Facts } from '../interview/interview.ts'
import type { Script, ValueDefinition } from '../script/definition.ts'
import { departments, familyNames, firstSyllables, institutions, secondSyllables } from './invented.ts'
import { seeded } from './random.ts'

export interface GeneratedCases {
  script: Script
  study: Pick<StudySettings, 'script' | 'values'>
  seed: number
  /** Serial numbers from this one on: other people each time. */
  from: number
  count: number
  /** One key for the texts of each, base64. */
  newKey: () => string
}

/**
 * Cases to practise on: generated people of invented institutions, with all that the study's own script
 * wants to know of a case. Their numbers, 010-0000-xxxx and 02-000-xxxx, cannot be dialled.
 */
export function generatedCases({ script, study, seed, from, count, newKey }: GeneratedCases): Lease[] {
  return Array.from({ length: count }, (_, index): Lease => {
    const serial = from + index
    const random = seeded(seed + serial)
    const institution = random.pick(institutions)
    const place = institutions.indexOf(institution) + 1
    const [ko, en] = random.pick(institution.tasks)
    const line = String(serial % 10_000).padStart(4, '0')
    const hasLandline = random.below(3) === 0
    const known: Facts = {
      institution: { ko: institution.name, en: institution.en },
      task: { ko, en },
      official: institution.official,
    }
    return {
      case: `practice-${serial}`,
      number: `${String(place).padStart(2, '0')}-${String(serial).padStart(5, '0')}`,
      until: '9999-12-31T00:00:00.000Z',
      script: study.script,
      institution: { code: `T${place}`, name: institution.name, nameEn: institution.en },
      task: {
        code: `T${place}-${institution.tasks.findIndex(([name]) => name === ko) + 1}`,
        name: ko,
        nameEn: en,
      },
      facts: factsFor(script, known, random),
      department: random.pick(departments),
      handledOn: handledOn(study.values, random),
      respondentKind: random.below(5) === 0 ? '공직자' : '민원인',
      identity: {
        name: random.pick(familyNames) + random.pick(firstSyllables) + random.pick(secondSyllables),
        mobile: `010-0000-${line}`,
        landline: hasLandline ? `02-000-${line}` : null,
      },
      key: newKey(),
      order: random.below(1_000_000),
      history: [],
    }
  })
}

type Random = ReturnType<typeof seeded>

/** A value for each thing that the script declares of a case; none for what it does not know. */
function factsFor(script: Script, known: Facts, random: Random): Facts {
  const ofCase = [...script.values].filter(([, value]) => value.of === 'case')
  return Object.fromEntries(
    ofCase.map(([name, value]): [string, Facts[string]] => {
      const given = known[name]
      return [name, given !== undefined && fits(value, given) ? given : made(value, random)]
    }),
  )
}

function fits(value: ValueDefinition, known: Facts[string]): boolean {
  if (value.type === 'one-of') return value.values.some((one) => one.value === known)
  return value.type === 'text'
}

function made(value: ValueDefinition, random: Random): Facts[string] {
  switch (value.type) {
    case 'month':
      return '2026-03'
    case 'date':
      return `2026-03-${String(1 + random.below(28)).padStart(2, '0')}`
    case 'number':
      return 1 + random.below(9)
    case 'yes-no':
      return random.below(2) === 1
    case 'one-of':
      return random.pick(value.values).value
    case 'text':
      return value.default ?? { ko: '연습', en: 'practice' }
    default:
      return value satisfies never
  }
}

/** A day in the last month that the study asks about. */
function handledOn(values: StudySettings['values'], random: Random): string {
  const month = typeof values.period_to === 'string' ? values.period_to : '2026-03'
  return `${month}-${String(1 + random.below(28)).padStart(2, '0')}`
}
