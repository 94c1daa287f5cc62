import { numberToHangul } from 'es-hangul'

const hourWords = ['열두', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열', '열한']
const weekdays = ['일', '월', '화', '수', '목', '금', '토']

interface SpokenTime {
  /** Days from today. */
  ahead: number
  month: number
  day: number
  weekday: number
  hour: number
  minute: number
}

export const appointment = {
  title: '약속',
  grid: '약속 시간표. 화살표로 때를 고릅니다.',
  chosen: '고른 때',
  kind: '종류',
  hard: '확정',
  soft: '희망 시간대',
  time: '시각',
  phone: '어느 번호로',
  mobile: '휴대전화',
  landline: '일반전화',
  told: '알려 준 번호',
  note: '응답자의 말 — 다음 면접원이 봅니다',
  make: '약속 잡기',
  today: '오늘',
  tomorrow: '내일',
  until: (hour: number) => `${hour}시까지`,
  from: (hour: number) => `${hour}시부터`,
  past: '지난 시간',
  weekdays: weekdays.map((weekday) => `${weekday}요일`),
  noCalls: '걸지 않음',
  closedDay: '쉼',
  studyOver: '조사 끝남',
  ownHours: '거는 시간: 자체 기본값',
  anyHour: '연습: 어느 때나',
  badTime: '14:00처럼 적어 주세요',
  closed: '그때는 걸 수 없습니다. 다른 때를 골라 주세요.',
  closedBecause: (why: string) => `${why} · 다른 때를 골라 주세요`,
  legend: '잡힌 약속 / 그 시간의 자리',
  mine: '내 약속',
  mineCount: (count: number) => `내 ${count}`,
  asOf: (time: string) => `${time} 기준`,
  onlyHere: '이 자리에서 잡은 것만',
  full: '가득',
  load: (booked: number, seats: number | null) =>
    `그 시간 ${booked}건${seats === null ? '' : ` / ${seats}자리`} · 겹치는 약속 없음`,
  conflict: (time: string, number: string) => `${time}에 내 확정 약속이 있음 · ${number}`,
  fullAbout: (booked: number, seats: number) => `가득 참 ${booked} / ${seats} · 꼭 그때라면 잡을 수 있음`,
  replaces: (when: string) => `앞 약속(${when})을 바꿈`,
  ruleHard: (from: string, at: string, to: string, who: string | null, isDefault: boolean) =>
    `${who ? `${from}–${at} ${who}에게, 그 뒤 ` : ''}${to}까지는 누구에게나, 그다음에는 감독에게 갑니다.${isDefault ? ' (자체 기본값)' : ''}`,
  ruleSoft: '그 시간대에 차례가 오면 겁니다. 그때 꼭 건다고 약속하지 않습니다.',
  readBack: (at: SpokenTime, kind: 'hard' | 'soft') =>
    kind === 'hard'
      ? `그러면 ${spoken(at)}에 다시 전화드리겠습니다.`
      : `그러면 ${spoken(at)}쯤 다시 전화드려 보겠습니다.`,
  cell: (day: string, time: string) => `${day} ${time}`,
  cellLoad: (booked: number, seats: number | null, mine: number) =>
    `약속 ${booked}건${seats === null ? '' : `, ${seats}자리`}${mine > 0 ? `, 내 약속 ${mine}` : ''}`,
  soon: (time: string, minutes: number) =>
    minutes > 0
      ? `약속 ${time} · ${minutes}분 남음`
      : minutes === 0
        ? `약속 ${time} · 지금`
        : `약속 ${time} · ${-minutes}분 지남`,
  next: '다음 약속',
  none: '없음',
}

/** 내일 목요일 오후 두 시 */
function spoken({ ahead, month, day, weekday, hour, minute }: SpokenTime): string {
  const date = ahead === 0 ? '오늘' : ahead === 1 ? '내일' : ahead === 2 ? '모레' : `${month}월 ${day}일`
  const minutes = minute === 0 ? '' : minute === 30 ? ' 반' : ` ${numberToHangul(minute)} 분`
  return `${date} ${weekdays[weekday]}요일 ${hour === 12 ? '낮' : hour < 12 ? '오전' : '오후'} ${hourWords[hour % 12]} 시${minutes}`
}
