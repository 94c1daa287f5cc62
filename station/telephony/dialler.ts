import type { HandOver, LineEvent } from '#core/contract/dialler.ts'

/**
 * The port to what dials. A number is digits as rosters have them, with the leading 0; it is never
 * logged nor journalled. Times of a call come from the interviewer's keys where a dialler cannot tell.
 */
export interface Dialler {
  /** Begins one call. Never throws: what cannot be dialled is dialled by hand. */
  dial(number: string): HandOver
  /** Ends the call if the dialler holds the line; otherwise the interviewer does. */
  hangUp(): void
  /** Tells what a hand-over became after `dial` returned, and what is heard of the line; returns how to stop. */
  follow(told: DiallerTold): () => void
}

export interface DiallerTold {
  handOver(now: HandOver): void
  line(event: LineEvent): void
}
