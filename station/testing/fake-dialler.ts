import type { HandOver, LineEvent } from '#core/contract/dialler.ts'
import type { Dialler, DiallerTold } from '../telephony/dialler.ts'

/** A dialler that dials by itself and tells what the test hears of the line. */
export interface FakeDialler extends Dialler {
  /** The number whose call it holds; null: none. */
  readonly dialling: string | null
  hears(event: LineEvent): void
}

export function fakeDialler(): FakeDialler {
  const followers = new Set<DiallerTold>()
  let dialling: string | null = null
  return {
    get dialling() {
      return dialling
    },
    dial(number): HandOver {
      dialling = number
      return { type: 'dialled' }
    },
    hangUp() {
      dialling = null
    },
    follow(told) {
      followers.add(told)
      return () => followers.delete(told)
    },
    hears(event) {
      if (dialling === null) return
      for (const follower of followers) follower.line(event)
      if (event === 'ended') dialling = null
    },
  }
}
