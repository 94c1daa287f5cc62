import type { AgainFacts } from './comes-again.ts'

/** The study's cap on attempts is reached; each appointment allows one more. */
export function isWornOut(facts: Pick<AgainFacts, 'attempts' | 'maxAttempts' | 'appointments'>): boolean {
  return facts.attempts >= facts.maxAttempts + facts.appointments
}
