import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { v7 } from 'uuid'
import type { Batch } from '#core/contract/centre.ts'
import { genesis, seal } from '#core/journal/chain.ts'
import type { Draft, Entry } from '#core/journal/entry.ts'
import { judgeWaiting } from '../journal/judge.ts'
import { receiveBatch } from '../journal/receive.ts'
import { makeEnrolmentCode } from '../stations/codes.ts'
import { enrol } from '../stations/enrol.ts'
import { pull } from '../stations/pull.ts'
import type { TestCentre } from './centre.ts'

/** A station for tests: it keeps a journal as stations do, and talks to the centre without a network. */
export async function testStation(centre: TestCentre, name = '1번 자리') {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const code = await centre.db.transaction().execute((t) => makeEnrolmentCode(t, centre.clock))
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
  const enrolled = await enrol(centre, { code, name, publicKey: spki })
  if (enrolled.type !== 'enrolled') throw new Error(enrolled.type)
  const { station, token } = enrolled
  const journal: Entry[] = []
  return {
    station,
    token,
    privateKey,
    journal,
    write(...drafts: Draft[]) {
      for (const draft of drafts) journal.push(entryAfter(journal, station, draft, centre.clock.now()))
      return this
    },
    async push(from = 1, to = journal.length) {
      return receiveBatch(centre, station, signed(journal.slice(from - 1, to), privateKey))
    },
    /** Pushes all and has it judged. */
    async sync() {
      const receipt = await this.push()
      await judgeWaiting(centre)
      return receipt
    },
    pull: (want: number, holding: string[] = [], cursor: string | null = null, interviewer?: string) =>
      pull(centre, station, { cursor, holding, want, interviewer }),
    /** As after `malgeum identity destroy` there. */
    end: () => pull(centre, station, { cursor: null, holding: [], want: 0, ended: true }),
  }
}
export type TestStation = Awaited<ReturnType<typeof testStation>>

export const signed = (entries: Entry[], key: KeyObject): Batch => ({
  entries,
  signature: sign(null, Buffer.from(entries.at(-1)?.hash ?? ''), key).toString('base64'),
})

function entryAfter(journal: Entry[], station: string, draft: Draft, at: Date): Entry {
  const before = journal.at(-1)
  return seal({
    id: v7(),
    station,
    seq: journal.length + 1,
    case: draft.case,
    type: draft.type,
    payload: draft.payload as unknown as Entry['payload'],
    at: at.toISOString(),
    mono: journal.length,
    script: null,
    previous: before?.hash ?? genesis,
  })
}

/** One call that was not answered, left to be called again. */
export const noAnswer = (id: string, attempt: number, again: string | null): Draft[] => [
  { type: 'CaseOpened', case: id, payload: { interviewer: '3108', reason: 'fresh' } },
  { type: 'CallDialled', case: id, payload: { attempt, phone: 'mobile' } },
  { type: 'CallEnded', case: id, payload: { attempt, outcome: 'no-answer' } },
  { type: 'CaseLeftOpen', case: id, payload: { attempt, outcome: 'no-answer', again } },
]

/** One call in which the person said no. */
export const refusal = (id: string, attempt: number, code = '2.112'): Draft[] => [
  { type: 'CaseOpened', case: id, payload: { interviewer: '3108', reason: 'fresh' } },
  { type: 'CallDialled', case: id, payload: { attempt, phone: 'mobile' } },
  { type: 'CallConnected', case: id, payload: { attempt } },
  { type: 'CallEnded', case: id, payload: { attempt, outcome: 'refused-hard' } },
  { type: 'DispositionSet', case: id, payload: { attempt, code, proposed: code } },
  { type: 'CaseClosed', case: id, payload: { interviewer: '3108' } },
]
