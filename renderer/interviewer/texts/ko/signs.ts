const span = (minutes: number) => (minutes < 120 ? `${minutes}분` : `${Math.round(minutes / 60)}시간`)

export const signs = {
  saved: '저장됨',
  savedToSend: (count: string) => `저장됨 · 올릴 것 ${count}`,
  saving: '저장 중',
  notSaved: '저장 안 됨',
  inStep: (time: string) => `센터와 맞춤 ${time}`,
  sending: (count: string) => `올리는 중 · ${count}`,
  offline: '오프라인',
  refused: '센터가 받지 않음',
  never: '센터와 맞춘 적 없음',
  nothingToSend: '올릴 것 없음',
  toSend: (count: string) => `올릴 것 ${count}`,
  training: '연습',
  apart: '연습은 올리지 않음',
  trainingAbout: '지어낸 사람들입니다. 실제 자료와 섞이지 않습니다.',
  callTime: '통화 시간',
  clock: '지금 시각',
  clockOff: (minutes: number, ahead: boolean) =>
    `시계 ${span(minutes)} ${ahead ? '빠름' : '느림'} · 감독 호출`,
  clockOffAbout:
    '이 자리의 시계가 센터와 다릅니다. 걸 때는 센터 시각을 따릅니다. 감독을 불러 시계를 맞추십시오. 저장은 그대로 됩니다.',
  wrappingUp: '마무리',
  case: '케이스',
  progress: '진행',
  phases: {
    preparing: '준비',
    dialling: '거는 중',
    ringing: '호출',
    connected: '통화',
    interviewing: '면접',
    'wrapping-up': '마무리',
  },
  keys: '키',
  thisCall: '이 통화',
  beside: '곁에 두고 보는 것',
}
