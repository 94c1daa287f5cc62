import type { Text } from '#core/contract/language.ts'
import type { Cell } from './csv.ts'
import type { ItemRow, PhaseRow } from './paradata-rows.ts'

export interface TimedColumn<R> {
  name: string
  meaning: Text
  value(row: R): Cell
}

const column = <R>(name: string, ko: string, en: string, value: (row: R) => Cell): TimedColumn<R> => ({
  name,
  meaning: { ko, en },
  value,
})

const ofCase = <R extends { case: string; number: string; script: string }>(): TimedColumn<R>[] => [
  column('case', '케이스', 'Case', (row) => row.case),
  column('number', '케이스 번호', 'Number of the case', (row) => row.number),
  column('script', '조사표와 판', 'Script and version', (row) => row.script),
]

export const itemColumns: readonly TimedColumn<ItemRow>[] = [
  ...ofCase<ItemRow>(),
  column('item', '문항', 'Item', (row) => row.item),
  column('order', '처음 보인 차례', 'Order in which it was first shown', (row) => row.order),
  column(
    'in_data',
    '1: 답이 자료에 있음, 0: 경로에서 벗어나 저널에만 있거나 답이 없음, 빈칸: 읽어 주는 글',
    '1: its answer is in the data; 0: off the route (kept in the journal alone) or not answered; empty: a statement',
    (row) => (row.inData === null ? null : Number(row.inData)),
  ),
  column('station', '마지막으로 답한 스테이션', 'Station of its last answer', (row) => row.station),
  column(
    'interviewer',
    '마지막으로 답을 적은 면접원',
    'Interviewer of its last answer',
    (row) => row.interviewer,
  ),
  column('language', '그때 물은 언어', 'Language it was asked in then', (row) => row.language),
  column('first_shown_at', '처음 보인 때 (UTC)', 'When it was first shown (UTC)', (row) => row.firstShownAt),
  column(
    'first_shown_ms',
    '본인과 연결된 뒤 처음 보일 때까지 (ms, 단조 시계). 빈칸: 그 사이 스테이션이 다시 시작됨',
    'From reaching the person to its first showing (ms, monotonic clock); empty: the station was started anew in between',
    (row) => row.firstShown,
  ),
  column(
    'answered_at',
    '마지막으로 답한 때 (UTC)',
    'When it was last answered (UTC)',
    (row) => row.answeredAt,
  ),
  column(
    'answered_ms',
    '본인과 연결된 뒤 마지막으로 답할 때까지, 그 통화에서 (ms, 단조 시계)',
    'From reaching the person to its last answer, in that call (ms, monotonic clock)',
    (row) => row.answered,
  ),
  column(
    'to_first_answer_ms',
    '처음 보인 때부터 첫 답까지 (ms). 빈칸: 답하지 않았거나 첫 답 전에 문항을 떠남',
    'From the first showing to the first answer (ms); empty: not answered, or left before its first answer',
    (row) => row.toFirstAnswer,
  ),
  column(
    'spent_ms',
    '화면에 있던 시간, 모두 더함 (ms). 스테이션이 멈춰 있던 시간은 뺌',
    'On the screen, all visits together (ms), without time in which the station was not running',
    (row) => row.spent,
  ),
  column('visits', '화면에 온 횟수', 'Times it was on the screen', (row) => row.visits),
  column(
    'answers',
    '답을 마친 횟수 (방향만은 세지 않음)',
    'Whole answers (a direction alone is none)',
    (row) => row.answers,
  ),
  column('revisions', '첫 답 뒤에 다시 답한 횟수', 'Whole answers after the first', (row) => row.revisions),
  column(
    'changes',
    '그 가운데 다른 것을 고른 횟수 (말로 적은 것은 견주지 않음)',
    'Of those, how many chose something else (words are not compared)',
    (row) => row.changes,
  ),
  column('backs', '뒤로 와서 온 횟수', 'Times it was gone back to', (row) => row.backs),
  column('jumps', '이동으로 온 횟수', 'Times it was jumped to', (row) => row.jumps),
  column('overrides', '넘어간 약한 점검', 'Soft checks overridden', (row) => row.overrides),
  column('notes', '이 문항에서 적은 메모', 'Notes taken at it', (row) => row.notes),
]

export const phaseColumns: readonly TimedColumn<PhaseRow>[] = [
  ...ofCase<PhaseRow>(),
  column('opening', '케이스가 열린 차례', 'Which opening of the case', (row) => row.opening),
  column('attempt', '시도 차수', 'Attempt', (row) => row.attempt),
  column('station', '스테이션', 'Station', (row) => row.station),
  column('interviewer', '면접원', 'Interviewer', (row) => row.interviewer),
  column('opened_at', '케이스를 연 때 (UTC)', 'When the case was opened (UTC)', (row) => row.openedAt),
  column('outcome', '시도의 결과', 'Outcome of the attempt', (row) => row.outcome),
  column(
    'restarts',
    '그 사이 스테이션이 다시 시작된 횟수',
    'Times the station was started anew in it',
    (row) => row.restarts,
  ),
  column(
    'phase',
    'waiting 앞 일부터 기다림, preparing 준비, ringing 거는 중, introduction 연결부터 첫 답까지, interview 면접(말로 적은 문항 빼고), open-ends 말로 적은 문항, wrap-up 마무리',
    'waiting since what was done before; preparing; ringing; introduction: from the connection to the first answer; interview without open ends; open-ends: items answered in words; wrap-up',
    (row) => row.phase,
  ),
  column(
    'started_at',
    '시작한 때 (UTC). 빈칸: 그 단계가 없음',
    'When it began (UTC); empty: no such phase',
    (row) => row.startedAt,
  ),
  column(
    'ms',
    '걸린 시간 (ms, 단조 시계). 스테이션이 멈춰 있던 시간은 뺌',
    'Time it took (ms, monotonic clock), without time in which the station was not running',
    (row) => row.ms,
  ),
  column('notes', '그 단계에서 적은 메모', 'Notes taken in it', (row) => row.notes),
]
