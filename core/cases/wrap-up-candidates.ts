import type { TemporaryOutcome } from './comes-again.ts'
import type { Outcome } from './outcome.ts'

/** A way to close a call: with a final code, or with a temporary outcome that leaves the case open. */
export type Candidate = { code: string; outcome: Outcome } | { code: null; outcome: TemporaryOutcome }

export function final(code: string, outcome: Outcome): Candidate {
  return { code, outcome }
}

export function open(outcome: TemporaryOutcome): Candidate {
  return { code: null, outcome }
}

/** The contract's `choice`: a disposition code, or `open:` and an outcome. */
export function keyOf(candidate: Candidate): string {
  return candidate.code ?? `open:${candidate.outcome}`
}
