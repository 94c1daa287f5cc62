import type { Language } from '#core/contract/language.ts'
import type { Prompt, SectionProgress } from '#core/contract/prompt.ts'
import type { InterviewScreen, StationView } from '#core/contract/station-view.ts'
import { base, caseFacts, type Shown } from './base.ts'
import { morePrompts } from './more-prompts.ts'
import { prompts } from './prompts.ts'

const titles = [
  ['greeting', '인사', 'Greeting', 1],
  ['eligibility', '대상 확인', 'Eligibility', 1],
  ['handling', '업무 처리', 'Handling', 3],
  ['perception', '부패 인식', 'Perception', 5],
  ['requests', '평가 요청', 'Requests', 1],
  ['respondent', '응답자', 'Respondent', 2],
  ['experience', '경험', 'Experience', null],
  ['closing', '마침', 'Close', 1],
] as const

function sections(language: Language, current: string, done: number, items?: number): SectionProgress[] {
  const at = titles.findIndex(([section]) => section === current)
  return titles.map(([section, ko, en, length], index) => ({
    section,
    title: language === 'ko' ? ko : en,
    state: index < at ? 'done' : index === at ? 'current' : 'ahead',
    items: index === at && items !== undefined ? items : length,
    done: index < at ? (length ?? 0) : index === at ? done : 0,
  }))
}

export function interviewScreen(
  prompt: Prompt,
  language: Language,
  more: Partial<InterviewScreen> = {},
): InterviewScreen {
  const ko = language === 'ko'
  return {
    name: 'interview',
    case: caseFacts(language),
    talking: prompt.sensitive ? 587 : 204,
    resumed: false,
    prompt,
    sections: sections(language, prompt.section, prompt.sensitive ? 2 : 0, prompt.sensitive ? 5 : undefined),
    earlier: [
      { item: 'I0', label: ko ? '통화 동의' : 'Agrees to talk', answer: ko ? '동의' : 'Yes' },
      { item: 'S1', label: ko ? '일처리 경험' : 'Dealt with it', answer: ko ? '있다' : 'Yes' },
    ],
    notes: [
      {
        text: ko ? '두 시쯤이면 회의가 끝나요.' : 'The meeting ends at about two.',
        at: '2026-10-02T09:22:00Z',
        by: ko ? '정다온' : 'Jeong Daon',
        item: null,
        id: '019a0000-0000-7000-8000-0000000000a1',
        before: [
          {
            text: ko ? '세 시쯤이면 회의가 끝나요.' : 'The meeting ends at about three.',
            at: '2026-10-02T09:20:00Z',
            by: ko ? '정다온' : 'Jeong Daon',
          },
        ],
      },
    ],
    confidentialityReadAt: 571,
    confidentiality: ko
      ? '말씀하신 내용은 성함, 전화번호와 따로 보관하고 통계로만 씁니다. 기관에는 누가 무엇을 답했는지 알리지 않습니다.'
      : 'What you say is kept apart from your name and number and used for statistics only. The institution never learns who answered what.',
    numberSource: ko
      ? '전화번호는 가온시청에서 건축허가 업무를 처리하신 분들의 명부로 받았습니다.'
      : 'Your number comes from the list of those who dealt with Gaon City Hall on building permits.',
    phones: [
      { kind: 'mobile', shown: '010-••••-1234', inUse: true },
      { kind: 'landline', shown: '02-••••-0042', inUse: false },
    ],
    ...more,
  }
}

const all = { ...prompts, ...morePrompts }

const asked =
  (name: keyof typeof all, screen: Partial<InterviewScreen> = {}, view: Partial<StationView> = {}): Shown =>
  (language) =>
    base(interviewScreen(all[name](language), language, screen), language, view)

const clockOff: Partial<StationView> = {
  sync: { state: 'in-step', at: '2026-10-07T05:00:00Z', pending: 0, clockOff: -25_200 },
}
const offline: Partial<StationView> = { sync: { state: 'offline', at: '2026-10-07T04:00:00Z', pending: 12 } }

/** Every kind of item and the states of an interview. */
export const interviews: Record<string, Shown> = {
  statement: asked('statement', { confidentialityReadAt: null }),
  choice: asked('choice'),
  'likert-direction': asked('direction'),
  reminder: asked(
    'direction',
    {},
    { nextAppointment: { case: 'case-a', number: '10-04822', at: '2026-10-07T05:06:00Z', kind: 'hard' } },
  ),
  'likert-degree': asked('degree'),
  'likert-degree-no': asked('degreeNo'),
  'age-group': asked('ageGroup'),
  observed: asked('observed'),
  'confidential-statement': asked('confidentialStatement', { confidentialityReadAt: null }),
  'sensitive-unread': asked('sensitiveChoice', { confidentialityReadAt: null }),
  amount: (language) => {
    const ko = language === 'ko'
    const screen = interviewScreen(prompts.amount(language), language, {
      earlier: [{ item: 'X1f', label: ko ? '금품 · 횟수' : 'Money · times', answer: ko ? '3번' : '3 times' }],
    })
    return base(screen, language, offline)
  },
  times: asked('times', {}, offline),
  several: asked('several'),
  'clock-off': asked('choice', {}, clockOff),
  number: asked('number'),
  words: asked('words'),
  long: asked('long'),
  'four-lines': asked('fourLines'),
  letter: asked('letter'),
  day: asked('day'),
  'day-kept': (language) => {
    const ko = language === 'ko'
    const kept = {
      label: ko ? '2026년 3월 18일' : '18 March 2026',
      codes: [],
      text: '2026-03-18',
      missing: null,
    }
    return base(interviewScreen({ ...morePrompts.day(language), kept }, language), language)
  },
  cold: asked('cold'),
  'big-number': asked('bigNumber'),
  'two-digits': asked('twoDigits'),
  regions: asked('regions'),
  'many-several': asked('manySeveral'),
  turn: asked('turn'),
  'turn-direction': asked('turnDirection'),
  resumed: asked('direction', { resumed: true }, { training: true }),
  kept: (language) => {
    const prompt = prompts.choice(language)
    const kept = { label: language === 'ko' ? '있다' : 'Yes', codes: [1], text: null, missing: null }
    return base(interviewScreen({ ...prompt, kept }, language), language)
  },
}
