import type { ImpossibleReason, WrapUpChoice } from '../contract/station-view.ts'
import { isWornOut } from './attempts-left.ts'
import type { CallFacts } from './call-facts.ts'
import type { CallRules } from './call-rules.ts'
import { comesAgain } from './comes-again.ts'
import { dispositions } from './disposition.ts'
import { fits } from './fitting.ts'
import { impossibleReason } from './impossible.ts'
import { type Candidate, final, keyOf, open } from './wrap-up-candidates.ts'

export interface Proposals {
  fitting: WrapUpChoice[]
  other: WrapUpChoice[]
  /** Every other code of the standard that is possible here. */
  rare: WrapUpChoice[]
  impossible: { code: string | null; outcome: WrapUpChoice['outcome']; why: ImpossibleReason }[]
  /** The choice proposed by rule: always the first of `fitting`. */
  proposed: string
}

/**
 * What a call may be closed with. Codes: AAPOR Standard Definitions, telephone, a list of named persons.
 * Invariants: `fitting` is never empty; no choice stands in two groups; once the named person was
 * reached, no final code says no answer or busy; who refused for good or asked never to be called again
 * is never left open.
 */
export function propose(facts: CallFacts, rules: CallRules): Proposals {
  const may = (candidate: Candidate): boolean => candidate.code !== null || isPossible(candidate, facts)
  const found = fits(facts).filter(may)
  const fitting = distinct(found.length > 0 ? found : [refusedForGood(facts)])
  const taken = new Set(fitting.map(keyOf))
  const other: Candidate[] = []
  const impossible: Proposals['impossible'] = []
  for (const candidate of distinct(alternatives(facts))) {
    if (taken.has(keyOf(candidate))) continue
    taken.add(keyOf(candidate))
    const why = impossibleReason(candidate, facts)
    if (why === null) other.push(candidate)
    else impossible.push({ code: candidate.code, outcome: candidate.outcome, why })
  }
  const rare = Object.keys(dispositions)
    .map((code) => final(code, facts.outcome))
    .filter((candidate) => !taken.has(keyOf(candidate)) && isPossible(candidate, facts))
  const choices = fitting.map((candidate) => toChoice(candidate, facts, rules))
  const [first] = choices
  if (first === undefined) throw new Error(`no choice fits a call that ended in ${facts.outcome}`)
  return {
    fitting: choices,
    other: other.map((candidate) => toChoice(candidate, facts, rules)),
    rare: isOver(facts) ? [] : rare.map((candidate) => toChoice(candidate, facts, rules)),
    impossible,
    proposed: first.choice,
  }
}

/** Nothing that was heard may leave it open: it ends as what it is, a refusal. */
const refusedForGood = ({ personReached }: CallFacts): Candidate =>
  personReached ? final('2.112', 'refused-hard') : final('2.111', 'gatekeeper-refused')

const isPossible = (candidate: Candidate, facts: CallFacts) => impossibleReason(candidate, facts) === null

/** The interview came to its end: its own verdict is the only one. */
const isOver = ({ personReached, interview }: CallFacts): boolean =>
  personReached && (interview?.status === 'complete' || interview?.status === 'ended')

/** Everything that may be asked for at all, in the order it is listed. */
function alternatives(facts: CallFacts): Candidate[] {
  if (isOver(facts)) return verdicts(facts)
  return [...(facts.personReached ? afterPersonReached : withoutPerson(facts)), ...verdicts(facts)]
}

const afterPersonReached: Candidate[] = [
  final('2.112', 'refused-hard'),
  open('refused-soft'),
  open('inadequate-audio'),
  final('2.34', 'inadequate-audio'),
  final('2.332', 'language'),
  final('2.32', 'unable'),
  open('technical'),
]

function withoutPerson(facts: CallFacts): Candidate[] {
  return [
    open('no-answer'),
    open('busy'),
    open('answering-machine'),
    open('switched-off'),
    final('4.31', 'not-in-service'),
    final('3.30', facts.outcome === 'person-left' ? 'person-left' : 'wrong-number'),
    final('2.111', 'gatekeeper-refused'),
    final('2.331', 'language'),
    final('2.32', 'unable'),
    final('2.31', 'deceased'),
    open('technical'),
  ]
}

/** Codes that people look for: listed even where they cannot be used, with the reason. */
function verdicts(facts: CallFacts): Candidate[] {
  const { personReached, reachedBefore } = facts
  return [
    final('1.1', 'interview-complete'),
    final('1.2', 'interview-broken-off'),
    ...(personReached || reachedBefore ? [final('3.12', 'busy'), final('3.13', 'no-answer')] : []),
    ...(!personReached && isWornOut(facts) ? [final('3.20', facts.outcome)] : []),
    final('4.70', 'interview-ended'),
  ]
}

function distinct(candidates: Candidate[]): Candidate[] {
  return [...new Map(candidates.map((candidate) => [keyOf(candidate), candidate])).values()]
}

function toChoice(candidate: Candidate, facts: CallFacts, rules: CallRules): WrapUpChoice {
  const { code, outcome } = candidate
  if (code !== null) return { choice: keyOf(candidate), code, outcome, again: null }
  const again = comesAgain(candidate.outcome, facts, rules)
  return {
    choice: keyOf(candidate),
    code: null,
    outcome,
    again: { at: again.at === null ? null : new Date(again.at).toISOString(), rule: again.rule },
  }
}
