import type { Language } from '#core/contract/language.ts'
import type { CaseFacts, Screen, StationView } from '#core/contract/station-view.ts'

/** Generated people, institutions and numbers; none of the numbers can be dialled. */
export type Shown = (language: Language) => StationView

/** 14:01:12 on Wednesday, 7 October 2026, in Seoul. */
export const now = '2026-10-07T05:01:12Z'

export function base(screen: Screen, language: Language, more: Partial<StationView> = {}): StationView {
  const ko = language === 'ko'
  return {
    revision: 0,
    now,
    language,
    textSize: 'normal',
    station: ko ? '17번 자리' : 'Seat 17',
    study: {
      title: { ko: '2026년 공공기관 청렴도 측정', en: 'Integrity measurement of public institutions 2026' },
      agency: { ko: '한빛조사', en: 'Hanbit Research' },
      callBack: '02-000-0100',
      numberSource: {
        ko: '전화번호는 가온시청에서 건축허가 업무를 처리하신 분들의 명부로 받았습니다. 이 조사에만 쓰고 끝나면 지웁니다.',
        en: 'Your number comes from the list of those who dealt with Gaon City Hall on building permits. It is used for this survey only and then destroyed.',
      },
      starts: '2026-08-03',
      ends: '2026-11-14',
      completes: 98_214,
      target: 165_191,
      timeZone: 'Asia/Seoul',
    },
    training: false,
    practice: false,
    interviewer: screen.name === 'sign-in' ? null : { number: '3108', name: ko ? '정다온' : 'Jeong Daon' },
    sync: { state: 'in-step', at: '2026-10-07T05:00:00Z', pending: 0 },
    screen,
    ...more,
  }
}

export const caseFacts = (language: Language): CaseFacts => ({
  id: '019a0000-0000-7000-8000-000000000001',
  number: '10-04821',
  institution: language === 'ko' ? '가온시청' : 'Gaon City Hall',
  task: language === 'ko' ? '건축허가' : 'Building permits',
  department: language === 'ko' ? '건축과' : 'Building division',
  handledOn: '2026-03-18',
  period: language === 'ko' ? '2025년 7월~2026년 6월' : 'July 2025 – June 2026',
  respondentKind: '민원인',
})
