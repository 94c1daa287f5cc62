import { josa } from 'es-hangul'

export const caseScreen = {
  reason: '까닭',
  number: '번호',
  firstWords: '첫마디',
  task: '업무',
  respondent: (name: string) => `${name} 님`,
  mobile: '휴대전화',
  told: '알려 준 번호',
  landline: '일반전화',
  kinds: { 민원인: '민원인', 공직자: '공직자' },
  viewed: (time: string) => `${time} 열람 · 기록됨`,
  facts: {
    institution: '기관',
    task: '측정업무',
    department: '담당부서',
    handledOn: '처리일',
    period: '기준 기간',
  },
  reasons: {
    fresh: (attempt: number) => (attempt === 1 ? '첫 통화' : `${attempt}번째 시도`),
    freshAbout: '아직 건 적이 없습니다. 표본 순서에 따라 왔습니다.',
    released: (attempt: number) => `감독이 다시 내보냄, ${attempt}번째 시도`,
    releasedAbout: '감독이 한 번 더 걸도록 내보냈습니다. 앞 시도와 메모를 보고 겁니다.',
    resumed: (item: string) => `이어서, ${item}부터`,
    resumedFrom: (by: string, when: string) =>
      `${by} 면접원의 통화(${when})가 멈춘 문항에서 이어 갑니다. 앞 답은 그대로 있습니다.`,
    resumedAbout: '앞 통화에서 끊긴 문항에서 이어 갑니다. 앞 답은 그대로 있습니다.',
    callback: (attempt: number) => `다시 걸기, ${attempt}번째 시도`,
    callbackAbout: (outcome: string, when: string) =>
      `앞 통화(${when})가 ‘${outcome}’${josa.pick(outcome, '으로/로')} 끝나 다시 왔습니다.`,
    goesOnFrom: (item: string) => `면접은 ${item}부터 이어집니다.`,
    saidByOther: '본인이 아니라 받은 분이 알려 준 때입니다.',
    appointment: (time: string, attempt: number) => `약속 ${time}, ${attempt}번째 시도`,
    hard: (by: string | null, time: string) =>
      by
        ? `${josa(`${by} 면접원`, '이/가')} 잡은 확정 약속입니다. ${time}에 겁니다.`
        : `확정 약속입니다. ${time}에 겁니다.`,
    soft: (by: string | null, time: string) =>
      by
        ? `${josa(`${by} 면접원`, '이/가')} 들은 희망 시간대입니다. ${time} 무렵이 좋다고 하셨습니다.`
        : `희망 시간대입니다. ${time} 무렵이 좋다고 하셨습니다.`,
  },
  appointmentNote: '약속 메모',
  wroteAt: (when: string, by: string) => `${when} · ${josa(by, '이/가')} 적음`,
  attempts: '시도',
  attempt: (number: number) => `${number}차`,
  now: '지금',
  neverCalled: '아직 건 적 없음',
  talked: (minutes: number, seconds: number) => (minutes > 0 ? `${minutes}분 ${seconds}초` : `${seconds}초`),
  byDayPart: '시간대별 시도',
  dayParts: { morning: '오전', lunch: '점심', afternoon: '오후', evening: '저녁', weekend: '주말' },
  atMost: (most: number, attempt: number) => `최대 ${most}번 가운데 ${attempt}번째`,
  target: '목표',
  notesSoFar: (count: number) => `메모 ${count}`,
  handOver: {
    'by-hand': '번호를 보고 직접 겁니다.',
    link: '전화 프로그램 다시 열기',
    given: '전화 프로그램에 번호를 넘겼습니다.',
    failed: '전화 프로그램이 열리지 않습니다. 번호를 보고 직접 걸어 주세요.',
    dialled: '전화기가 걸고 있습니다.',
  },
  line: {
    ringing: '신호가 가고 있습니다.',
    answered: '받았습니다. 누구인지 여쭙니다.',
    ended: '전화가 끊어졌습니다. 들린 것을 누르세요.',
  },
  hears: '무엇이 들립니까',
  hearsAbout: '들리는 것의 숫자를 누르고 Enter로 확정합니다.',
  reachedNote: '면접을 시작합니다',
  heard: { reached: '본인과 연결됨', 'someone-else': '다른 사람이 받음', line: '없는 번호·회선 이상' },
  asksMore: '이어서 고릅니다',
  dialling: '거는 중',
  dial: '걸기',
  copy: '번호 복사',
  pressHeard: '들리는 것의 숫자를 누르세요',
}
