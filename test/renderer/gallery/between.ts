import { hears } from '#core/contract/heard.ts'
import type { Language } from '#core/contract/language.ts'
import type { AvailableScreen, CaseScreen, SignInScreen, StationView } from '#core/contract/station-view.ts'
import { base, caseFacts, now, type Shown } from './base.ts'
import { today } from './my-day.ts'

const signIn = (more: Partial<SignInScreen> = {}): SignInScreen => ({
  name: 'sign-in',
  pledge: {
    ko: '저는 통화에서 듣고 본 것을 누구에게도 말하지 않고, 응답을 바꾸거나 대신 답하지 않겠습니다.',
    en: 'I will tell nobody what I hear and see in calls, and I will neither change an answer nor answer in someone’s place.',
  },
  promises: [
    {
      ko: '이름과 전화번호는 거는 통화에만 씁니다. 볼 때마다 기록이 남습니다.',
      en: 'Names and numbers are used for the call only. Every look is logged.',
    },
    {
      ko: '금품, 향응, 편의를 물을 때에는 녹음과 실시간 보기가 멈춥니다.',
      en: 'Recording and the live view stop while money, entertainment and favours are asked about.',
    },
    {
      ko: '거절하는 분께는 감사 인사를 하고 끝냅니다.',
      en: 'Whoever refuses is thanked, and the call ends.',
    },
  ],
  demonstration: null,
  waitSeconds: 0,
  ...more,
})

/** Practice beside a study. */
const practised: Partial<StationView> = {
  training: true,
  practice: true,
  sync: { state: 'apart', at: null, pending: 0 },
}

const available = (more: Partial<AvailableScreen> = {}): AvailableScreen => ({
  name: 'available',
  today,
  none: null,
  ...more,
})

function appointmentCase(language: Language, more: Partial<CaseScreen> = {}): CaseScreen {
  const ko = language === 'ko'
  const by = ko ? '정다온' : 'Jeong Daon'
  return {
    name: 'case',
    phase: 'preparing',
    case: caseFacts(language),
    reason: { type: 'appointment', kind: 'hard', at: '2026-10-07T05:00:00Z', by },
    respondent: { name: ko ? '김가람' : 'Kim Garam', viewedAt: now },
    phones: [
      { kind: 'mobile', shown: '010-0000-1234', inUse: true },
      { kind: 'landline', shown: '02-••••-0042', inUse: false },
    ],
    firstWords: ko
      ? '안녕하십니까. 지난 금요일에 전화드린 한빛조사 면접원 정다온입니다. 오늘 두 시에 다시 전화드리기로 해서 연락드렸습니다.'
      : 'Good afternoon. This is Jeong Daon of Hanbit Research; I called you last Friday. We agreed that I would call again today at two.',
    attempts: [
      {
        attempt: 1,
        at: '2026-09-29T01:42:00Z',
        dayPart: 'morning',
        outcome: 'no-answer',
        talked: null,
        by: ko ? '윤새봄' : 'Yun Saebom',
      },
      { attempt: 2, at: '2026-10-02T09:20:00Z', dayPart: 'evening', outcome: 'appointment', talked: 108, by },
    ],
    thisAttempt: 3,
    maxAttempts: 7,
    attemptsByDayPart: { morning: 1, lunch: 0, afternoon: 0, evening: 1, weekend: 0 },
    dayPartNow: 'afternoon',
    appointmentNote: {
      text: ko
        ? '두 시쯤이면 회의가 끝나요. 휴대전화로 하세요.'
        : 'My meeting ends at about two. Call my mobile.',
      at: '2026-10-02T09:22:00Z',
      by,
    },
    notes: [],
    target: { done: 41, of: 70 },
    hears: [],
    ...more,
  }
}

const ending = (ends: string, view: StationView): StationView => ({ ...view, study: { ...view.study, ends } })

/** Before, between and at the start of calls. */
export const between: Record<string, Shown> = {
  'sign-in': (language) => base(signIn(), language),
  'sign-in-training': (language) => {
    const view = base(signIn({ demonstration: { number: '1001', pin: '482913' } }), language, {
      training: true,
    })
    return { ...view, study: { ...view.study, starts: null, ends: null, completes: null, target: null } }
  },
  'sign-in-clock-off': (language) =>
    base(signIn(), language, {
      sync: { state: 'in-step', at: '2026-10-07T05:00:00Z', pending: 0, clockOff: 300 },
    }),
  'sign-in-practice': (language) => base(signIn(), language, practised),
  'available-practice': (language) =>
    base(available({ today: { ...today, pledgedAt: null } }), language, practised),
  pledge: (language) => {
    const { pledge, promises } = signIn()
    return base({ name: 'pledge', pledge, promises }, language)
  },
  break: (language) =>
    base({ name: 'break', kind: 'lunch', since: '2026-10-07T04:38:51Z', elapsed: 1341, today }, language),
  available: (language) =>
    base(available(), language, {
      nextAppointment: {
        case: 'case-a',
        number: '10-04822',
        at: '2026-10-07T07:30:00Z',
        kind: 'hard',
      },
    }),
  'available-none': (language) =>
    base(available({ none: { why: 'waiting', until: '2026-10-07T05:30:00Z' } }), language, {
      training: true,
    }),
  'available-study-over': (language) =>
    ending('2026-10-06', base(available({ none: { why: 'study-over', until: null } }), language)),
  'case-last-days': (language) => ending('2026-10-12', base(appointmentCase(language), language)),
  case: (language) => base(appointmentCase(language), language),
  'case-fresh': (language) =>
    base(
      appointmentCase(language, {
        reason: { type: 'fresh' },
        attempts: [],
        thisAttempt: 1,
        attemptsByDayPart: { morning: 0, lunch: 0, afternoon: 0, evening: 0, weekend: 0 },
        appointmentNote: null,
        phones: [{ kind: 'mobile', shown: '010-0000-1234', inUse: true }],
      }),
      language,
      { training: true, sync: { state: 'never', at: null, pending: 0 } },
    ),
  'case-callback': (language) =>
    base(
      appointmentCase(language, {
        reason: {
          type: 'callback',
          after: 'no-answer',
          lastAt: '2026-10-02T09:20:00Z',
          goesOnFrom: 'C3',
        },
        appointmentNote: null,
      }),
      language,
    ),
  'case-resumed': (language) => {
    const ko = language === 'ko'
    const [by, other] = ko ? ['정다온', '윤새봄'] : ['Jeong Daon', 'Yun Saebom']
    return base(
      appointmentCase(language, {
        reason: { type: 'resumed', item: 'C3', stopped: { at: '2026-10-02T09:24:00Z', by } },
        appointmentNote: null,
        notes: [
          {
            id: '019a0000-0000-7000-8000-0000000000a1',
            text: ko
              ? '목소리가 작으심. 천천히 읽어 달라고 하심.'
              : 'Speaks softly; asked to be read to slowly.',
            ...{ at: '2026-10-02T09:22:00Z', by, item: 'R2', before: [] },
          },
          {
            id: '019a0000-0000-7000-8000-0000000000a2',
            text: ko ? '손님이 오셔서 잠시 멈춤.' : 'A visitor came; stopped for a moment.',
            ...{ at: '2026-10-07T04:51:00Z', by: other, item: 'C3', before: [] },
          },
        ],
      }),
      language,
    )
  },
  'case-three-numbers': (language) =>
    base(
      appointmentCase(language, {
        reason: { type: 'callback', after: 'wrong-number', lastAt: '2026-10-02T09:20:00Z' },
        appointmentNote: null,
        phones: [
          { kind: 'mobile', shown: '010-••••-1234', inUse: false, last: 'wrong-number', failed: true },
          { kind: 'landline', shown: '02-••••-0042', inUse: false, last: 'no-answer' },
          { kind: 'told', shown: '010-0000-5678', inUse: true },
        ],
      }),
      language,
    ),
  'case-handed-over': (language) =>
    base(
      appointmentCase(language, {
        phase: 'dialling',
        hears,
        confidentiality: '',
        handOver: { type: 'link', address: 'tel:+821000001234' },
      }),
      language,
    ),
  'case-no-program': (language) =>
    base(
      appointmentCase(language, {
        phase: 'dialling',
        hears,
        confidentiality: '',
        handOver: { type: 'given', outcome: 'no-program' },
      }),
      language,
    ),
  'case-answered': (language) =>
    base(
      appointmentCase(language, {
        phase: 'dialling',
        hears,
        confidentiality: '',
        handOver: { type: 'dialled' },
        line: 'answered',
      }),
      language,
    ),
  'case-dialling': (language) =>
    base(appointmentCase(language, { phase: 'dialling', hears, confidentiality: '' }), language),
  'case-fresh-appointment': (language) =>
    base(
      appointmentCase(language, {
        reason: { type: 'fresh' },
        attempts: [],
        thisAttempt: 1,
        attemptsByDayPart: { morning: 0, lunch: 0, afternoon: 0, evening: 0, weekend: 0 },
        appointmentNote: null,
        notes: [],
      }),
      language,
    ),
}
