import { createPublicKey, verify } from 'node:crypto'
import type { Batch, Down, Lease, Receipt } from '#core/contract/centre.ts'
import type { StudySettings } from '#core/contract/study.ts'
import { genesis } from '#core/journal/chain.ts'
import type { Entry } from '#core/journal/entry.ts'
import type { Centre } from '../sync/centre.ts'

/** A centre in memory that keeps its side of the contract, for tests. All people in it are generated. */
export interface FakeCentre extends Centre {
  stored: Entry[]
  /** Restored from an older backup. */
  restoreTo(seq: number): void
  down: Omit<Down, 'cursor'>
}

export const study: StudySettings = {
  id: 'study-1',
  title: { ko: '청렴도 측정', en: 'Integrity measurement' },
  agency: { ko: '한빛조사', en: 'Hanbit Research' },
  callBack: '02-000-0000',
  numberSource: { ko: '명부에서 뽑았습니다.', en: 'From the list.' },
  script: 'external-integrity@2013.1',
  values: { period_from: '2012-07', period_to: '2013-06' },
  starts: null,
  ends: null,
  training: true,
  demonstration: { number: '3108', pin: '310800' },
  timeZone: 'Asia/Seoul',
  maxAttempts: 7,
  leaseHours: 24,
  defaultTarget: 10,
}

export function lease(n: number, more: Partial<Lease> = {}): Lease {
  const id = `case-${n}`
  return {
    case: id,
    number: `10-0000${n}`,
    until: '2036-01-01T00:00:00.000Z',
    script: study.script,
    institution: { code: 'G1', name: '가온시청', nameEn: 'Gaon City Hall' },
    task: { code: 'T1', name: '건축허가', nameEn: 'Building permits' },
    facts: { institution: '가온시청', task: '건축허가', official: '공무원' },
    department: '건축과',
    handledOn: '2013-03-18',
    respondentKind: '민원인',
    // Numbers 010-0000-xxxx and 02-000-xxxx are not given to anybody.
    identity: { name: `김가람${n}`, mobile: `010-0000-000${n}`, landline: `02-000-000${n}` },
    key: Buffer.alloc(32, n).toString('base64'),
    order: n,
    history: [],
    ...more,
  }
}

export function fakeCentre(down: Partial<Down> = {}): FakeCentre {
  let publicKey = ''
  const centre: FakeCentre = {
    stored: [],
    restoreTo: (seq) => {
      centre.stored = centre.stored.slice(0, seq)
    },
    down: {
      leases: [],
      released: [],
      scripts: [],
      interviewers: [],
      targets: [],
      study,
      ...down,
    },
    enrol: async (input) => {
      publicKey = input.publicKey
      return { station: 'st-1', token: 'token-1' }
    },
    push: async (batch) => receive(centre.stored, batch, publicKey),
    pull: async () => ({ cursor: 'c1', ...centre.down }),
  }
  return centre
}

/** Receipt as the design has it: idempotent by sequence number and hash, a gap answered with resend. */
function receive(stored: Entry[], { entries, signature }: Batch, publicKey: string): Receipt {
  const head = entries.at(-1)
  if (head === undefined) throw new Error('a batch is never empty')
  if (!verify(null, Buffer.from(head.hash), createPublicKey(publicKey), Buffer.from(signature, 'base64')))
    throw new Error('bad signature')
  for (const entry of entries) {
    const known = stored[entry.seq - 1]
    if (known !== undefined) {
      if (known.hash !== entry.hash) return { type: 'forked', at: entry.seq }
      continue
    }
    if (entry.seq !== stored.length + 1) return { type: 'resend', from: stored.length + 1 }
    if (entry.previous !== (stored.at(-1)?.hash ?? genesis)) return { type: 'forked', at: entry.seq }
    stored.push(entry)
  }
  return { type: 'received', upTo: stored.length }
}
