import { handReasons } from '#core/contract/hand-reason.ts'
import {
  type CaseRow,
  type ConflictRow,
  type HandRow,
  type InstitutionProgress,
  type Progress,
  type TaskProgress,
} from '#core/contract/supervisor.ts'

/** Generated progress for tests. All names are made of syllables; no institution or person is meant. */
export interface FakeSize {
  institutions: number
  tasks: number
  dated: boolean
  /** Target of a task, about. */
  target: number
}

export const demonstration: FakeSize = { institutions: 12, tasks: 40, dated: false, target: 4 }
export const fullSize: FakeSize = { institutions: 653, tasks: 2628, dated: true, target: 63 }

/** 14:05:12 in Seoul on a day 66 days into 104. */
export const fakeNow = '2026-10-07T05:05:12.000Z'

export function fakeProgress(size: FakeSize, seed = 7): Progress {
  const random = seeded(seed)
  const institutions = Array.from({ length: size.institutions }, (_, n) => fakeInstitution(n, size, random))
  const tasks = institutions.flatMap((one) => one.tasks)
  const done = tasks.reduce((n, task) => n + task.done, 0)
  const groups = { I: 0, P: 0, R: 0, NC: 0, O: 0, UH: 0, UO: 0, NE: 0 }
  for (const task of tasks) {
    for (const [code, count] of Object.entries(task.dispositions)) groups[groupOf(code)] += count
  }
  const known = groups.I + groups.P + groups.R + groups.NC + groups.O
  const e = known / (known + groups.NE)
  return {
    at: fakeNow,
    study: {
      id: 'fake',
      title: { ko: '2026년 공공기관 청렴도 측정', en: 'Integrity of public institutions 2026' },
      training: !size.dated,
      starts: size.dated ? '2026-08-03' : null,
      ends: size.dated ? '2026-11-14' : null,
      timeZone: 'Asia/Seoul',
    },
    institutions,
    days: fakeDays(done, size.dated ? '2026-08-03' : '2026-10-02'),
    stations: [
      { station: 'station-1', name: '01번 자리', lastSeen: fakeNow, pendingUnsound: size.dated ? 3 : 0 },
      { station: 'station-2', name: '02번 자리', lastSeen: null, pendingUnsound: 0 },
    ],
    ...(size.dated ? { conflicts: 2, hands: fakeHandCounts, locked: [fakeLock] } : {}),
    rates: { counts: groups, e, RR3: known === 0 ? null : groups.I / (known + e * (groups.UH + groups.UO)) },
  }
}

export function fakeCases(task: TaskProgress, disposition: string | null): CaseRow[] {
  return Object.entries(task.dispositions)
    .filter(([code]) => disposition === null || code === disposition)
    .flatMap(([code, count]) =>
      Array.from({ length: count }, (_, n) => ({
        case: `${task.task}-${code}-${n}`,
        number: `10-${String(n + 1).padStart(5, '0')}`,
        disposition: code === '' ? null : code,
        attempts: code === '' ? n % 4 : 1 + (n % 5),
        lastOutcome: code === '' && n % 4 === 0 ? null : code === '1.1' ? 'interview-complete' : 'no-answer',
        lastAt:
          code === '' && n % 4 === 0 ? null : new Date(Date.parse(fakeNow) - n * 5_400_000).toISOString(),
        station: code === '' && n % 4 === 0 ? null : `0${1 + (n % 8)}번 자리`,
        conflict: n === 0 && (code === '' || code === '1.1'),
      })),
    )
}

/** One open and one complete case of the first task. */
export function fakeConflicts({ institutions }: Progress): ConflictRow[] {
  const [institution] = institutions
  const [task] = institution?.tasks ?? []
  if (!institution || !task) return []
  const cases = [...fakeCases(task, '').slice(0, 1), ...fakeCases(task, '1.1').slice(0, 1)]
  return cases.map((one) => ({ ...one, institution: institution.institution, task: task.task }))
}

const fakeLock = { number: '3108', name: '정다온', station: '02번 자리', at: '2026-10-07T04:41:00.000Z' }

const fakeHandCounts: NonNullable<Progress['hands']> = {
  'late-appointment': 2,
  'full-appointment': 0,
  'attempts-used': 1,
  'open-too-long': 1,
  'no-converter': 0,
}

/** As many as were told, of the first task. */
export function fakeHands({ institutions, hands }: Progress): HandRow[] {
  const [institution] = institutions
  const [task] = institution?.tasks ?? []
  if (!institution || !task || !hands) return []
  return handReasons.flatMap((why, index) =>
    Array.from({ length: hands[why] }, (_, n) => ({
      case: `hand-${why}-${n}`,
      number: `10-0${index}${n}1`,
      institution: institution.institution,
      task: task.task,
      why,
      at: new Date(Date.parse(fakeNow) - (n + index + 1) * 2_700_000).toISOString(),
      interviewer: n === 0 ? '정다온' : '윤새봄',
      attempts: 2 + n,
      station: null,
    })),
  )
}

function fakeInstitution(n: number, size: FakeSize, random: () => number): InstitutionProgress {
  const count =
    Math.floor(((n + 1) * size.tasks) / size.institutions) - Math.floor((n * size.tasks) / size.institutions)
  const skill = random()
  const name = `${pick(first, n * 7)}${pick(second, n * 3 + Math.floor(n / 12))}${pick(kind, n)}`
  return {
    institution: `i${n}`,
    name,
    nameEn: n % 3 === 0 ? `Institution ${n + 1}` : null,
    tasks: Array.from({ length: count }, (_, at) => fakeTask(at, n, size, skill, random)),
  }
}

function fakeTask(at: number, n: number, size: FakeSize, skill: number, random: () => number): TaskProgress {
  const target = Math.max(2, Math.round(size.target * (0.6 + 0.8 * random())))
  const share = size.dated ? 0.615 + (skill - 0.4) * 0.16 + (random() - 0.5) * 0.2 : random() * 1.15
  const reached = random() < (size.dated ? 0.02 : 0.2) + skill * 0.06
  const done = Math.min(target, reached ? target : Math.round(target * share))
  const lost = Math.round(target * (0.8 + random()))
  const dead = Math.round(lost * random() * 0.6)
  const refused = Math.round((lost - dead) * 0.5)
  const ineligible = lost - dead - refused
  const open = random() < 0.03 ? Math.floor((target - done) * 0.5) : Math.round(target * (2 + random()))
  const dispositions: Record<string, number> = {
    '1.1': done,
    '2.11': Math.ceil(refused / 2),
    '2.12': Math.floor(refused / 2),
    '3.30': Math.ceil(ineligible / 3),
    '4.31': dead,
    '4.70': ineligible - Math.ceil(ineligible / 3),
    '': open,
  }
  return {
    task: `t${at}`,
    name: pick(taskNames, at + n),
    nameEn: n % 3 === 0 ? `Task ${at + 1}` : null,
    cases: Object.values(dispositions).reduce((sum, count) => sum + count, 0),
    done,
    target,
    dispositions,
    ...(size.dated ? { recent: Math.round((target / 104) * 7 * (0.4 + share + random() * 0.4)) } : {}),
  }
}

/** Fewer completes on Sundays, and all of them adding up to what the tasks have. */
function fakeDays(done: number, from: string): Progress['days'] {
  const count = Math.round((Date.parse('2026-10-07') - Date.parse(from)) / 86_400_000) + 1
  const days = Array.from({ length: count }, (_, n) => new Date(Date.parse(from) + n * 86_400_000))
  const weights = days.map((day, n) => (day.getUTCDay() === 0 ? 0.1 : 1) * (n === count - 1 ? 0.5 : 1))
  const sum = weights.reduce((n, weight) => n + weight, 0)
  let [given, weighed] = [0, 0]
  return days.map((day, n) => {
    weighed += weights[n] ?? 0
    const completes = Math.round((done * weighed) / sum) - given
    given += completes
    return { day: day.toISOString().slice(0, 10), completes }
  })
}

function groupOf(code: string) {
  if (code === '' || code === '3.30') return 'UO'
  return code === '1.1' ? 'I' : code.startsWith('2.1') ? 'R' : 'NE'
}

/** mulberry32 */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const pick = (from: string[], n: number) => from[n % from.length] ?? ''
const first = [
  '가온',
  '마루',
  '새길',
  '나래',
  '다솜',
  '라온',
  '바름',
  '아라',
  '자람',
  '차오름',
  '하늬',
  '누리',
  '도담',
]
const second = ['', '누리', '들', '한울', '별', '샘', '터', '빛']
const kind = ['시청', '공사', '도시공단', '군청', '청', '교육청', '재단', '구청', '진흥원']
const taskNames = [
  '건축허가',
  '식품위생 지도·단속',
  '공사 관리·감독',
  '계약 및 관리',
  '용역 관리·감독',
  '보상 업무',
  '재·세정',
  '보조금 지원',
]
