import { type Made, made, option } from './made.ts'

const yesNo = (ko: boolean) => [option(1, ko ? '있다' : 'Yes'), option(2, ko ? '없다' : 'No')]

const r1 = (ko: boolean) =>
  ko
    ? '건축허가 업무를 처리하는 기준이나 절차가 투명하게 잘 공개되어 있다고 생각하십니까?'
    : 'Do you think the standards and procedures for handling building permits are open and transparent?'

const degrees = (ko: boolean, side: 'yes' | 'no') =>
  (side === 'yes'
    ? [
        ['다소 그렇다', 'Somewhat so', 5],
        ['상당히 그렇다', 'Considerably so', 6],
        ['매우 그렇다', 'Very much so', 7],
      ]
    : [
        ['별로 그렇지 않다', 'Not really so', 3],
        ['거의 그렇지 않다', 'Hardly so', 2],
        ['전혀 그렇지 않다', 'Not so at all', 1],
      ]
  ).map(([korean, english, value], index) =>
    option(index + 1, String(ko ? korean : english), { value: Number(value) }),
  )

const wons = (ko: boolean) =>
  (ko
    ? [
        '10만 원 미만',
        '10만 원 이상 30만 원 미만',
        '30만 원 이상 50만 원 미만',
        '50만 원 이상 100만 원 미만',
        '100만 원 이상 200만 원 미만',
        '200만 원 이상 300만 원 미만',
        '300만 원 이상',
      ]
    : [
        'under 100,000 won',
        '100,000 to under 300,000 won',
        '300,000 to under 500,000 won',
        '500,000 to under 1 million won',
        '1 to under 2 million won',
        '2 to under 3 million won',
        '3 million won or more',
      ]
  ).map((label, index) => option(index + 1, label))

export const prompts = {
  statement: made((ko) => ({
    item: 'I0',
    kind: 'statement',
    section: 'greeting',
    label: ko ? '인사와 비밀 보장' : 'Greeting and confidentiality',
    confidentiality: true,
    question: ko
      ? '안녕하십니까? 한빛조사에서 공공기관 청렴도를 조사하고 있습니다. 가온시청과 일을 처리하신 분들의 의견을 듣고자 전화드렸습니다. 말씀하신 내용은 관계 법률에 따라 비밀이 보장되고 통계로만 쓰입니다.'
      : 'Good day. Hanbit Research is conducting the integrity survey of public institutions. We are calling people who have dealt with Gaon City Hall. What you tell us is confidential under the applicable law and used for statistics only.',
    second: ko ? '5분쯤 걸립니다. 시작해도 되겠습니까?' : 'It takes about five minutes. May I begin?',
    readIfAsked: ko
      ? '이 조사는 국민이 직접 겪은 공공기관의 청렴 수준을 알아보려고 해마다 합니다. 궁금하신 점은 02-000-0100으로 확인하실 수 있습니다.'
      : 'The survey is held every year to learn how clean public institutions are in the eyes of those who dealt with them. You can verify it at 02-000-0100.',
    instruction: ko
      ? '동의하시면 Enter로 넘어갑니다. 거절하시면 무응답 키를 누르고 감사 인사를 합니다.'
      : 'If they agree, go on with Enter. If they refuse, press the refused key and thank them.',
    missing: { 'dont-know': false, refused: true },
  })),
  choice: made((ko) => ({
    item: 'S1',
    kind: 'choice',
    section: 'eligibility',
    label: ko ? '일처리 경험' : 'Dealt with it',
    question: ko
      ? '선생님께서는 2025년 7월부터 2026년 6월 말까지 1년간 건축허가 업무로 가온시청 공무원과 일처리를 하신 적이 있습니까?'
      : 'In the year from July 2025 to the end of June 2026, did you deal with a public official of Gaon City Hall on building permits?',
    readIfAsked: ko
      ? '직접 찾아가신 일, 전화나 인터넷으로 하신 일, 대신 맡아 하신 일도 모두 들어갑니다.'
      : 'Visits, telephone and online dealings all count, and so does acting for somebody else.',
    instruction: ko
      ? '기억이 흐리면 업무 이름과 기간을 다시 읽습니다. 모름을 없다로 바꾸지 않습니다.'
      : 'If they are unsure, read the task and the period again. Never turn “don’t know” into “no”.',
    options: yesNo(ko),
  })),
  direction: made((ko) => ({
    item: 'R1',
    kind: 'likert-two-step',
    section: 'handling',
    step: 'direction',
    question: r1(ko),
    second: ko ? '그렇다, 그렇지 않다 가운데 어느 쪽이십니까?' : 'Would you say yes, or no?',
    readIfAsked: ko
      ? '‘기준이나 절차’는 건축허가를 처리하는 순서, 처리 기간, 필요한 서류와 심사 잣대를 말합니다.'
      : '“Standards and procedures” are the order of handling, the time it takes, the papers needed and the grounds for a decision.',
    instruction: ko
      ? '선생님이 직접 겪은 일을 기준으로 답하시도록 돕습니다. 두 쪽 중 하나를 권하지 않습니다.'
      : 'Help them answer from what happened to them. Do not lean to either side.',
    options: [
      option(1, ko ? '그렇다' : 'Yes'),
      option(2, ko ? '그렇지 않다' : 'No'),
      option(4, ko ? '보통이다' : 'Neither', { read: false, value: 4, note: 'volunteered' }),
    ],
  })),
  degree: made((ko) => ({
    item: 'R1',
    kind: 'likert-two-step',
    section: 'handling',
    step: 'intensity',
    direction: 'yes',
    before: { question: r1(ko), answer: ko ? '그렇다' : 'Yes' },
    question: ko
      ? '그러면 다소 그렇다, 상당히 그렇다, 매우 그렇다 가운데 어느 쪽이십니까?'
      : 'Is that somewhat so, considerably so, or very much so?',
    instruction: ko
      ? '‘약간’이라고 하시면 ‘다소’로 적습니다. 망설이면 세 가지를 다시 천천히 읽습니다.'
      : 'Take “a little” as “somewhat”. If they hesitate, read the three again, slowly.',
    readIfAsked: ko
      ? '‘기준이나 절차’는 건축허가를 처리하는 순서, 처리 기간, 필요한 서류와 심사 잣대를 말합니다.'
      : '“Standards and procedures” are the order of handling, the time it takes, the papers needed and the grounds for a decision.',
    options: degrees(ko, 'yes'),
  })),
  degreeNo: made((ko) => ({
    item: 'R1',
    kind: 'likert-two-step',
    section: 'handling',
    step: 'intensity',
    direction: 'no',
    before: { question: r1(ko), answer: ko ? '그렇지 않다' : 'No' },
    question: ko
      ? '그러면 별로 그렇지 않다, 거의 그렇지 않다, 전혀 그렇지 않다 가운데 어느 쪽이십니까?'
      : 'Is that not really so, hardly so, or not so at all?',
    options: degrees(ko, 'no'),
  })),
  ageGroup: made((ko) => ({
    item: 'D1',
    kind: 'choice',
    section: 'respondent',
    label: ko ? '연령대' : 'Age group',
    question: ko ? '실례지만 연령대가 어떻게 되십니까?' : 'May I ask which age group you are in?',
    options: (ko
      ? ['20대 이하', '30대', '40대', '50대', '60대 이상']
      : ['20s or younger', '30s', '40s', '50s', '60s or older']
    ).map((label, index) => option(index + 1, label)),
  })),
  observed: made((ko) => ({
    item: 'D2',
    kind: 'choice',
    section: 'respondent',
    observed: true,
    label: ko ? '성별' : 'Sex',
    question: ko
      ? '응답자의 성별을 목소리로 판단해 입력합니다.'
      : 'Enter the respondent’s sex as you hear it.',
    instruction: ko
      ? '묻지 않습니다. 판단할 수 없으면 모름으로 입력합니다.'
      : 'Do not ask. If you cannot tell, enter don’t know.',
    options: [option(1, ko ? '남성' : 'Male'), option(2, ko ? '여성' : 'Female')],
  })),
  confidentialStatement: made((ko) => ({
    item: 'M1',
    kind: 'statement',
    section: 'experience',
    sensitive: true,
    confidentiality: true,
    label: ko ? '비밀 보장' : 'Confidentiality',
    question: ko
      ? '지금부터 여쭙는 내용은 관계 법률에 따라 철저히 비밀이 보장됩니다. 성함이나 전화번호와 따로 보관하며, 가온시청에는 누가 무엇을 답했는지 알리지 않습니다.'
      : 'What I ask from here on is strictly confidential under the applicable law. It is kept apart from your name and number, and Gaon City Hall will never learn who answered what.',
    missing: { 'dont-know': false, refused: false },
  })),
  sensitiveChoice: made((ko) => ({
    item: 'X1',
    kind: 'choice',
    section: 'experience',
    sensitive: true,
    label: ko ? '금품 제공' : 'Gave money or gifts',
    question: ko
      ? '지난 1년간 건축허가 업무와 관련하여 가온시청 공무원에게 금품을 제공하신 적이 있습니까?'
      : 'In the last year, have you given money or gifts to a public official of Gaon City Hall over building permits?',
    readIfAsked: ko
      ? '‘금품’은 현금, 상품권, 선물, 그 밖의 재산을 말합니다. 식사나 골프 접대는 ‘향응’으로 따로 여쭙니다.'
      : 'That is cash, gift vouchers, presents or other property. Meals or golf are asked about separately.',
    options: yesNo(ko),
  })),
  amount: made((ko) => ({
    item: 'X1a',
    kind: 'brackets',
    section: 'experience',
    sensitive: true,
    label: ko ? '금품 · 규모' : 'Money · amount',
    ownDefault: true,
    question: ko
      ? '금품을 모두 합하면 얼마쯤 제공하셨습니까?'
      : 'How much money or gifts did you give in all?',
    second: ko
      ? '구간을 읽어 드리겠습니다. 해당하는 곳에서 말씀해 주십시오.'
      : 'I will read some ranges. Please stop me at the one that applies.',
    instruction: ko
      ? '망설이면 되묻지 말고 비밀 보장 문구를 먼저 읽습니다. 금액을 추측해 드리지 않습니다.'
      : 'If they hesitate, do not press: read the confidentiality text first. Never suggest an amount.',
    readIfAsked: ko
      ? '‘금품’은 현금, 상품권, 선물, 그 밖의 재산을 말합니다. 식사나 골프 접대는 ‘향응’으로 따로 여쭙니다.'
      : 'That is cash, gift vouchers, presents or other property. Meals or golf are asked about separately.',
    options: wons(ko),
  })),
  times: made((ko) => ({
    item: 'X1f',
    kind: 'brackets',
    section: 'experience',
    sensitive: true,
    label: ko ? '금품 · 횟수' : 'Money · times',
    question: ko
      ? '지난 1년간 금품을 모두 몇 번 제공하셨습니까?'
      : 'How many times in all did you give money or gifts in the last year?',
    options: (ko
      ? ['1번', '2번', '3번', '4~5번', '6~7번', '8~10번', '11~15번', '16번 이상']
      : [
          'once',
          'twice',
          '3 times',
          '4–5 times',
          '6–7 times',
          '8–10 times',
          '11–15 times',
          '16 times or more',
        ]
    ).map((label, index) => option(index + 1, label)),
  })),
  several: made((ko) => ({
    item: 'X4',
    kind: 'multiple',
    section: 'experience',
    sensitive: true,
    label: ko ? '제공 이유' : 'Reasons',
    question: ko
      ? '금품이나 향응 또는 편의를 어떤 이유로 제공하셨습니까? 해당되는 사항을 모두 말씀해 주십시오.'
      : 'For what reasons did you give money, entertainment or favours? Please tell me all that apply.',
    instruction: ko
      ? '보기를 읽지 않습니다. 말씀하신 것을 모두 누르고 Enter로 확정합니다.'
      : 'Do not read the list. Key everything they mention, then Enter.',
    options: [
      ...(ko
        ? [
            '담당 공무원이 요구해서',
            '신속한 업무 처리를 위해',
            '관련 정보 수집을 위해',
            '처벌 무마나 완화 등을 위해',
            '일 처리에 대한 감사의 뜻으로',
            '관행상/인사차',
          ]
        : [
            'The public official in charge asked for it',
            'To have the work done quickly',
            'To obtain information',
            'To avoid or soften a penalty',
            'In thanks for the work',
            'By custom, as a courtesy',
          ]
      ).map((label, index) => option(index + 1, label, { read: false })),
      option(7, ko ? '기타' : 'Other', { open: true, read: false }),
      option(8, ko ? '이유 없음' : 'No reason', { exclusive: true, read: false }),
    ],
  })),
  number: made((ko) => ({
    item: 'D3',
    kind: 'number',
    section: 'respondent',
    label: ko ? '일처리 횟수' : 'Times dealt with',
    question: ko
      ? '그 업무로 모두 몇 번 찾아가셨습니까?'
      : 'How many times did you go there over that matter?',
    number: { min: 1, max: 50, unit: ko ? '번' : 'times' },
  })),
  words: made((ko) => ({
    item: 'D4',
    kind: 'text',
    section: 'respondent',
    label: ko ? '바라는 점' : 'Wishes',
    question: ko
      ? '가온시청에 바라시는 점이 있으면 말씀해 주십시오.'
      : 'What would you wish for from Gaon City Hall?',
  })),
  long: made((ko) => ({
    item: 'N1',
    kind: 'choice',
    section: 'experience',
    sensitive: true,
    label: ko ? '간접 경험' : 'Seen or heard',
    question: ko
      ? '지난 1년간 건축허가 업무와 관련하여 다른 사람이 가온시청 공무원에게 금품, 향응 또는 편의를 제공하는 것을 보거나 들으신 적이 있습니까?'
      : 'In the last year, have you seen or heard of anybody giving money, entertainment or favours to a public official of Gaon City Hall over building permits, whether directly, through an acquaintance or through a third party?',
    readIfAsked: ko
      ? '‘금품’은 현금, 상품권, 선물 같은 재산을, ‘향응’은 식사나 골프 같은 접대를, ‘편의’는 차량, 숙박, 일자리 알선 같은 도움을 말합니다.'
      : 'Money means cash, gift vouchers, presents; entertainment means meals, golf and the like; favours mean transport, lodging, help with a job and so on.',
    options: yesNo(ko),
  })),
} satisfies Record<string, Made>
