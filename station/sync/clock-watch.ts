import type { Clock } from '../ports.ts'

/** How far this station's wall clock is from the centre's. */
export interface ClockWatch {
  /** The centre said what time it was, in a call that was sent at this moment (`Clock.mono`) and just came back. */
  heard(centre: number, sentAt: number): void
  /** Seconds that the station's clock is ahead; null where that is not known, or no more than it may be. */
  off(): number | null
}

/** Less is told to nobody: an appointment is kept to the minute. s. */
const mayBeOff = 120
/** An answer that took longer says too little of when it was made. ms. */
const longestWay = 20_000

/**
 * By the centre's word, and by the monotonic clock in between: a wall clock that is set back shows at once.
 * One that leaps ahead may be a machine that slept, so that is believed only from the centre's next word.
 */
export function watchClock(clock: Clock): ClockWatch {
  let wall = clock.now() - clock.mono()
  let ahead = 0
  return {
    heard(centre, sentAt) {
      const came = clock.mono()
      if (came - sentAt > longestWay) return
      ahead = clock.now() - (came - sentAt) / 2 - centre
      wall = clock.now() - came
    },
    off() {
      const leapt = Math.min(0, clock.now() - clock.mono() - wall)
      const seconds = Math.round((ahead + leapt) / 1000)
      return Math.abs(seconds) > mayBeOff ? seconds : null
    },
  }
}
