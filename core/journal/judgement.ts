import { isDisposition } from '../cases/disposition.ts'
import { hashOf } from './chain.ts'
import { type Entry, type EntryType, type Payload, payloads } from './entry.ts'
import type { Mark } from './receipt.ts'

/**
 * Judgement: whether a stored entry may be projected. What is unsound stays in the journal and waits
 * for a supervisor; later entries of the same case on that station wait with it (they may build on
 * it), those of other cases go on.
 */
export type Judgement = { type: 'sound' } | { type: 'unsound'; why: UnsoundReason }

export type UnsoundReason =
  /** Its content does not give its hash. */
  | { type: 'altered' }
  /** It does not point to the entry before it. */
  | { type: 'unlinked' }
  | { type: 'unknown-type'; found: string }
  /** Paths only: what was found may be an answer. */
  | { type: 'bad-payload'; paths: string[] }
  | { type: 'case-missing' }
  | { type: 'unknown-case' }
  | { type: 'after-unsound' }

export interface JudgementFacts {
  /** The entry before it on its station, as stored. */
  before: Mark
  /** Whether the centre has a case of this id; not asked when the entry names none. */
  caseKnown: boolean
  /** Whether this station has an unsettled unsound entry of the same case. */
  caseUnsound: boolean
}

export function judge(entry: Entry, facts: JudgementFacts): Judgement {
  const why = reasonAgainst(entry, facts)
  return why ? { type: 'unsound', why } : { type: 'sound' }
}

function reasonAgainst(entry: Entry, facts: JudgementFacts): UnsoundReason | null {
  if (hashOf(entry) !== entry.hash) return { type: 'altered' }
  if (entry.previous !== facts.before.hash) return { type: 'unlinked' }
  if (!isKnownType(entry.type)) return { type: 'unknown-type', found: entry.type.slice(0, 100) }
  const parsed = payloads[entry.type].safeParse(entry.payload)
  if (!parsed.success)
    return {
      type: 'bad-payload',
      paths: parsed.error.issues.map((issue) => issue.path.join('.')).slice(0, 10),
    }
  if (entry.type === 'DispositionSet' && !isDisposition((parsed.data as Payload<'DispositionSet'>).code))
    return { type: 'bad-payload', paths: ['code'] }
  if (entry.case === null) return ofAStation.has(entry.type) ? null : { type: 'case-missing' }
  if (!facts.caseKnown) return { type: 'unknown-case' }
  if (facts.caseUnsound) return { type: 'after-unsound' }
  return null
}

const isKnownType = (type: string): type is EntryType => Object.hasOwn(payloads, type)

/** Types that concern the station or the interviewer rather than a case. */
const ofAStation: ReadonlySet<EntryType> = new Set([
  'StationStarted',
  'SignedIn',
  'SignedOut',
  'PledgeMade',
  'SignInLocked',
  'BreakBegun',
  'BreakEnded',
  'IdentityDestroyed',
])
