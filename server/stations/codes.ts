import { randomInt } from 'node:crypto'
import type { Writing } from '../database/database.ts'
import { digestOf } from '../identity/lookup.ts'
import type { Clock } from '../study/clock.ts'

const days = 7

/** A code that lets one station in, once, within seven days. Only its hash is kept. */
export async function makeEnrolmentCode(t: Writing, clock: Clock): Promise<string> {
  const code = [part(), part(), part(), part()].join('-')
  const expires = new Date(clock.now().getTime() + days * 86_400_000)
  await t
    .insertInto('enrolment_code')
    .values({ code_hash: digestOf(code), expires_at: expires.toISOString(), used_by: null })
    .execute()
  return code
}

/** Letters and digits that are not mistaken for one another when read aloud or copied by hand. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const part = () => Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('')
