import { type Made, made, option } from './made.ts'

/** Kinds and shapes of items beside those of the first questionnaire: all made up. */
export const morePrompts = {
  day: made((ko) => ({
    item: 'D5',
    kind: 'date',
    section: 'respondent',
    label: ko ? '처리 완료일' : 'Day of completion',
    question: ko ? '그 업무가 모두 끝난 날은 언제입니까?' : 'On what day was that matter finished?',
    second: ko ? '기억나시는 대로 연월일을 말씀해 주십시오.' : 'Please give me the year, month and day.',
    readIfAsked: ko
      ? '허가증이나 통지서를 받으신 날을 말씀하시면 됩니다.'
      : 'The day you received the permit or the notice.',
    notRead: ko
      ? '명부에 적힌 처리일: 2026년 3월 18일 (수)'
      : 'Handled on, by the list: Wednesday, 18 March 2026',
    instruction: ko
      ? '달만 기억하시면 그 달 15일로 적고 메모를 남깁니다.'
      : 'If only the month is remembered, enter the 15th and leave a note.',
    date: { min: '2025-07-01', max: '2026-10-07' },
  })),
  cold: made((ko) => ({
    item: 'T1',
    kind: 'number',
    section: 'respondent',
    label: ko ? '실내 온도' : 'Temperature indoors',
    question: ko
      ? '지난겨울 민원실의 온도는 몇 도쯤이었다고 기억하십니까?'
      : 'About what temperature do you remember in the service hall last winter?',
    number: { min: -40, max: 50.5, unit: '℃' },
  })),
  bigNumber: made((ko) => ({
    item: 'T2',
    kind: 'number',
    section: 'respondent',
    label: ko ? '낸 수수료' : 'Fees paid',
    question: ko ? '수수료로 모두 얼마를 내셨습니까?' : 'How much did you pay in fees in all?',
    number: { min: 0, max: null, unit: ko ? '원' : 'won' },
  })),
  twoDigits: made((ko) => ({
    item: 'D6',
    kind: 'choice',
    section: 'respondent',
    label: ko ? '직업' : 'Occupation',
    question: ko ? '지금 하시는 일은 무엇입니까?' : 'What do you do for a living?',
    options: [
      ...(ko
        ? ['농업·임업·어업', '자영업', '판매·서비스직', '기능·숙련직', '사무직', '전문직', '학생', '주부']
        : [
            'Farming, forestry, fishing',
            'Self-employed',
            'Sales or services',
            'Skilled trade',
            'Office work',
            'Profession',
            'Student',
            'Homemaker',
          ]
      ).map((label, index) => option(index + 11, label)),
      option(97, ko ? '그 밖의 일' : 'Something else', { open: true }),
    ],
  })),
  regions: made((ko) => ({
    item: 'D7',
    kind: 'choice',
    section: 'respondent',
    label: ko ? '사는 곳' : 'Where they live',
    question: ko ? '어느 시·군에 살고 계십니까?' : 'In which city or county do you live?',
    instruction: ko
      ? '목록은 읽지 않습니다. 말씀하신 곳을 글자나 초성으로 찾습니다.'
      : 'Do not read the list. Find what they say by its letters.',
    options: places(ko).map((label, index) => option(index + 1, label, { read: false })),
  })),
  manySeveral: made((ko) => ({
    item: 'D8',
    kind: 'multiple',
    section: 'respondent',
    label: ko ? '처리하신 업무' : 'Matters dealt with',
    question: ko
      ? '다음 가운데 지난 1년간 처리하신 업무를 모두 말씀해 주십시오.'
      : 'Which of these did you deal with in the last year? Please tell me all that apply.',
    options: [
      ...matters(ko).map((label, index) => option(index + 1, label)),
      option(97, ko ? '그 밖의 업무' : 'Something else', { open: true }),
      option(98, ko ? '없음' : 'None of these', { exclusive: true, read: false }),
    ],
  })),
  turn: made((ko) => ({
    item: 'V1_2',
    kind: 'brackets',
    section: 'experience',
    sensitive: true,
    label: ko ? '제공 횟수' : 'Times',
    turn: { label: ko ? '향응' : 'Entertainment', index: 2, of: 3 },
    question: ko
      ? '지난 1년간 향응을 모두 몇 번 제공하셨습니까?'
      : 'How many times in all did you provide entertainment in the last year?',
    second: ko
      ? '구간을 읽어 드리겠습니다. 해당하는 곳에서 말씀해 주십시오.'
      : 'I will read some ranges. Please stop me at the one that applies.',
    notRead: ko ? '앞에서 금품은 3번이라고 하셨습니다.' : 'For money they said: 3 times.',
    instruction: ko
      ? '한자리에서 여러 사람에게 제공한 것은 한 번으로 셉니다.'
      : 'Several people at one table count as once.',
    readIfAsked: ko
      ? '‘향응’은 식사, 술, 골프, 관람 같은 접대를 말합니다.'
      : 'Entertainment means meals, drinks, golf, shows and the like.',
    options: (ko
      ? ['1번', '2번', '3번', '4~5번', '6~7번', '8~10번', '11~15번', '16번 이상']
      : ['once', 'twice', '3 times', '4–5 times', '6–7 times', '8–10 times', '11–15 times', '16 or more']
    ).map((label, index) => option(index + 1, label)),
  })),
  turnDirection: made((ko) => ({
    item: 'R4_2',
    kind: 'likert-two-step',
    section: 'handling',
    step: 'direction',
    turn: { label: ko ? '도시계획과' : 'City planning', index: 2, of: 3 },
    question: ko
      ? '도시계획과 담당자가 업무를 공정하게 처리한다고 생각하십니까?'
      : 'Do you think the staff of city planning handle matters fairly?',
    second: ko ? '그렇다, 그렇지 않다 가운데 어느 쪽이십니까?' : 'Would you say yes, or no?',
    notRead: ko ? '앞에서 건축과는 ‘상당히 그렇다’' : 'For the building division: considerably so',
    options: [
      option(1, ko ? '그렇다' : 'Yes'),
      option(2, ko ? '그렇지 않다' : 'No'),
      option(4, ko ? '보통이다' : 'Neither', { read: false, value: 4, note: 'volunteered' }),
    ],
  })),
  /** A whole letter, longer than any screen. */
  letter: made((ko) => ({
    item: 'L1',
    kind: 'statement',
    section: 'requests',
    label: ko ? '안내문' : 'Letter',
    missing: { 'dont-know': false, refused: false },
    question: (ko
      ? '이 조사는 공공기관의 업무가 얼마나 깨끗하게 처리되는지를 알아보려고 해마다 합니다. 선생님께서는 지난 한 해 동안 가온시청에서 건축허가 업무를 처리하신 분들 가운데 뽑히셨습니다. 응답은 통계로만 쓰이고, 성함이나 전화번호와는 따로 보관합니다. '
      : 'This survey is made every year to learn how cleanly public institutions do their work. You were drawn from those who dealt with Gaon City Hall on building permits in the last year. What you say is used for statistics only, and kept apart from your name and number. '
    ).repeat(12),
  })),
  fourLines: made((ko) => ({
    item: 'I1',
    kind: 'statement',
    section: 'greeting',
    label: ko ? '조사 안내' : 'About the survey',
    question: ko
      ? '이 조사는 공공기관의 청렴 수준을 알아보려고 해마다 하는 조사입니다. 선생님께서 겪으신 일을 있는 그대로 말씀해 주시면 됩니다. 맞고 틀린 답은 없습니다.'
      : 'This survey is held every year to learn how clean public institutions are. Please just tell me what happened to you, as it was. No answer is right or wrong.',
    missing: { 'dont-know': false, refused: false },
  })),
} satisfies Record<string, Made>

function places(ko: boolean): string[] {
  const stems = ko
    ? [
        '가온',
        '나래',
        '다솜',
        '라온',
        '마루',
        '미르',
        '바름',
        '별내',
        '새봄',
        '소담',
        '아라',
        '윤슬',
        '한울',
        '해든',
      ]
    : [
        'Gaon',
        'Narae',
        'Dasom',
        'Raon',
        'Maru',
        'Mireu',
        'Bareum',
        'Byeolnae',
        'Saebom',
        'Sodam',
        'Ara',
        'Yunseul',
        'Hanul',
        'Haedeun',
      ]
  const ends = ko ? ['시', '군', '시 남구', '시 북구'] : [' City', ' County', ' City, South', ' City, North']
  return stems.flatMap((stem) => ends.map((end) => `${stem}${end}`))
}

function matters(ko: boolean): string[] {
  return ko
    ? [
        '건축 허가와 신고',
        '도로 점용 허가',
        '지방세 신고와 납부',
        '위생 영업 신고',
        '환경 배출 시설 신고',
        '공사 계약과 준공 검사',
        '물품 구매 계약',
        '보조금 신청',
        '토지 거래 허가',
        '자동차 등록',
        '주정차 과태료',
        '사회 복지 급여 신청',
      ]
    : [
        'Building permits and notices',
        'Use of road space',
        'Local taxes',
        'Food and hygiene notices',
        'Emission facilities',
        'Works contracts and inspections',
        'Purchasing contracts',
        'Subsidies',
        'Land transactions',
        'Vehicle registration',
        'Parking fines',
        'Welfare benefits',
      ]
}
