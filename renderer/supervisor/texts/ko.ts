import type { en } from './en.ts'

const count = (n: number) => n.toLocaleString('en-US')
const percent = (share: number) => `${Math.round(share * 100)} %`

export const ko: typeof en = {
  supervisor: '감독',
  tabs: '화면',
  progress: '진척',
  otherLanguage: 'English',
  status: {
    'at-risk': '위험',
    behind: '늦음',
    'on-plan': '계획대로',
    'under-way': '진행 중',
    reached: '달성',
  },
  group: {
    I: '완료',
    P: '부분 응답',
    R: '거절·중단',
    NC: '접촉하지 못함',
    O: '그 밖의 사정',
    UH: '연결되는지 알 수 없음',
    UO: '대상인지 알 수 없음',
    NE: '대상 아님',
    unlisted: '표에 없는 코드',
    open: '열린 케이스',
  },

  live: '실시간',
  opening: '센터에 잇는 중',
  reconnecting: '다시 잇는 중',
  asOf: (time) => `${time} 기준, 다시 잇는 중`,
  signedOut: '로그아웃됨',
  signedOutHelp: '로그인이 끝났습니다. 센터에서 malgeum server link로 새 주소를 받아 다시 여세요.',
  signedOutAsOf: (time) => `${time} 기준. 로그아웃됨`,
  noInstitutions: '케이스가 있는 기관이 아직 없습니다. malgeum roster import로 명부를 올리세요.',

  unsound: (n) => `살필 기록 ${count(n)}`,
  unsoundAbout:
    '센터가 온전하다고 판정하지 못한 기록입니다. 보관하되 세지 않습니다. 보낸 스테이션에서 malgeum doctor로 살피세요.',
  conflicts: (n) => `겹친 케이스 ${count(n)}`,
  conflictsAbout:
    '두 스테이션이 같은 케이스에서 일했습니다. 양쪽 기록을 모두 보관합니다. 정리될 때까지 먼저 온 결과를 세고 다시 걸지 않습니다.',
  conflict: '겹침',
  lateAppointments: (n) => `늦은 약속 ${count(n)}`,
  hands: (n) => `맡을 케이스 ${count(n)}`,
  locked: (n) => `잠긴 번호 ${count(n)}`,
  lockedAbout:
    '그 자리에서 비밀번호가 잇달아 열 번 틀렸습니다. 본인인지 확인한 뒤 새 비밀번호를 주세요: malgeum interviewer pin <번호>.',
  since: '때',
  release: '내보내기',
  released: '내보냄',
  releaseAgain: '다시 시도',
  interviewer: '면접원',
  hand: {
    'late-appointment': {
      name: '늦은 약속',
      about: '약속에 건 면접원이 없었습니다. 다시 내보내면 먼저 걸 수 있는 자리로 갑니다.',
    },
    'full-appointment': {
      name: '목표를 채운 업무의 약속',
      about: '약속을 지키려면 다시 내보내고, 그만두려면 그대로 두세요.',
    },
    'attempts-used': {
      name: '횟수를 다 건 케이스',
      about: '한 번 더 걸려면 다시 내보내세요. 그대로 두면 더 걸지 않습니다.',
    },
    'open-too-long': {
      name: '하루 넘게 열린 케이스',
      about: '그 면접원이 그 자리에 들어가 통화를 마무리해야 합니다.',
    },
    'no-converter': {
      name: '다시 권할 사람이 없는 거절',
      about: '거절한 분께 다시 걸 면접원을 정하세요: malgeum interviewer converter <번호> on.',
    },
  },
  station: '스테이션',
  lastSeen: '마지막 연결',
  never: '없음',
  records: '기록',
  close: '닫기',

  doneOfTarget: '완료 / 목표',
  ofTarget: (target) => `/ ${count(target)}`,
  planToDate: '오늘까지 계획',
  behindBy: (n) => `${count(n)}건 늦음`,
  aheadBy: (n) => (n === 0 ? '계획대로' : `${count(n)}건 앞섬`),
  perDayLeft: '남은 날 하루에',
  needed: '필요',
  paceNow: (pace) => `지금 ${pace}`,
  noDaysLeft: '조사 기간 끝남',
  today: '오늘',
  planByNow: (n) => `이때까지 계획 ${count(n)}`,
  openCases: '열린 케이스',
  ofCases: (n) => `/ ${count(n)}`,
  rr3: 'RR3',
  showFormula: '식 보기',
  rr3About: 'AAPOR 응답률 3, 조사의 모든 케이스',
  rr3E: 'e, 모름 가운데 적격으로 보는 몫: (I + P + R + NC + O) / (I + P + R + NC + O + NE)',

  worstFirst: '위험한 것부터',
  smallestFirst: '덜 찬 것부터',
  needsAHand: (n) => `위험·늦음 ${count(n)}`,
  all: (n) => `전체 ${count(n)}`,
  search: '기관, 업무',
  searchLabel: '기관이나 업무를 이름 또는 초성으로 찾기',
  renewOrder: '다시 정렬',
  planTick: '오늘까지 계획',
  missing: '모자람',
  columnStatus: '상태',
  columnName: '기관 · 업무',
  columnNeed: '하루 필요',
  columnPace: '하루 지금',
  columnShare: '비율',
  columnOpen: '열린 케이스',
  columnCause: '까닭',
  tasks: (n) => `업무 ${n}`,
  paceBasis: {
    'last-week': '지금: 최근 7일 평균',
    'since-start': '지금: 시작부터 평균',
  },
  riskRule: '위험: 열린 케이스로 목표를 못 채우거나, 늦었고 하루 필요가 지금의 2배 이상',
  riskRuleWithoutDates: '위험: 열린 케이스로 목표를 못 채움 · 조사 날짜가 없어 계획과 견주지 않음',
  nothingNeedsAHand: '위험하거나 늦은 업무가 없습니다. 「전체」에서 모든 업무를 봅니다.',
  nothingFound: '이 이름의 기관이나 업무가 없습니다. 찾는 말을 지우거나 이름의 다른 부분을 넣으세요.',
  atRiskAndBehind: (risk, behind) =>
    [risk > 0 ? `위험 ${risk}` : '', behind > 0 ? `늦음 ${behind}` : ''].filter(Boolean).join(' · '),
  cause: (cause) => {
    switch (cause.type) {
      case 'sample':
        return `남은 표본 ${count(cause.open)}`
      case 'not-working':
        return `없는 번호 ${percent(cause.share)}`
      case 'ineligible':
        return `대상 아님 ${percent(cause.share)}`
      case 'refusals':
        return `거절 ${percent(cause.share)}`
      case 'slow':
        return '느림'
      default:
        return cause satisfies never
    }
  },

  burnUp: '누적 완료',
  burnUpAbout: '하루 단위, 계획은 직선',
  burnUpAboutNoPlan: '하루 단위',
  asTable: '표로 보기',
  asChart: '그림으로 보기',
  target: (n) => `목표 ${count(n)}`,
  todayDone: (n) => `오늘 ${count(n)}`,
  plan: '계획',
  day: '날',
  completes: '완료',
  cumulative: '누적',
  axisCount: (n) => (n >= 10_000 ? `${n / 10_000}만` : count(n)),
  axisMonth: (month) => `${month}월`,
  axisDay: (month, day) => `${month}.${day}`,
  burnUpSaid: (done, target, plan) =>
    `오늘 목표 ${count(target)} 가운데 ${count(done)} 완료${plan === null ? '' : `, 계획 ${count(plan)}`}. 날마다의 수는 표에 있습니다.`,

  map: (institutions, tasks) => `기관 ${count(institutions)} · 업무 ${count(tasks)}`,
  mapAbout: '세로 한 줄이 기관, 한 칸이 업무',
  mapLabel: '모든 기관의 업무. 화살표로 옮기고 Enter로 결과를 봅니다',

  dispositions: '결과',
  wholeInstitution: '기관 전체',
  casesAndCompletes: (cases, done, target) =>
    `케이스 ${count(cases)} · 완료 ${count(done)} / ${count(target)}`,
  shareOfCases: '케이스 가운데 비율',
  noCases: '여기에는 케이스가 아직 없습니다. 표본을 내보내세요.',
  cases: '케이스',
  caseNumber: '케이스',
  disposition: '결과',
  attempts: '시도',
  lastOutcome: '마지막 통화',
  lastTime: '마지막 시각',
  loading: '읽는 중',
  casesFailed: '케이스를 읽지 못했습니다. 다시 시도하고 있습니다. 위의 수는 그대로입니다.',
  firstOf: (shown, all) => `${count(all)}건 가운데 처음 ${count(shown)}건입니다.`,
  noneBehind: '여기에 있는 케이스가 이제 없습니다.',
  notTriedYet: '시도 전',
  noDispositionYet: '아직 정해지지 않음',
  neverAgain: '다시 걸지 않음',
}
