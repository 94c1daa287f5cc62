import type { Language } from '#core/contract/language.ts'
import type { MyDay } from '#core/contract/my-day.ts'
import type { Today } from '#core/contract/station-view.ts'

/** One generated interviewer's day. */
export const today: Today = {
  calls: 41,
  contacts: 17,
  completes: 9,
  minutes: 168,
  worked: 263,
  onBreak: 52,
  pledgedAt: '2026-10-07T00:58:00Z',
}

const outcomes = ['no-answer', 'interview-complete', 'busy', 'appointment', 'refused-soft'] as const

const dayIn = (language: Language): MyDay => {
  const ko = language === 'ko'
  return {
    today,
    breaks: [
      { kind: 'short', from: '2026-10-07T01:40:00Z', minutes: 10 },
      { kind: 'lunch', from: '2026-10-07T03:02:00Z', minutes: 42 },
    ],
    attempts: Array.from({ length: 41 }, (_, index) => {
      const outcome = outcomes[(index * 7) % 5] ?? 'busy'
      return {
        case: `case-${index}`,
        attempt: 1,
        at: new Date(Date.parse('2026-10-07T04:58:00Z') - index * 320_000).toISOString(),
        number: `10-${String(4821 + index * 13).padStart(5, '0')}`,
        outcome,
        replay: outcome === 'interview-complete',
        talked: outcome === 'interview-complete' ? 540 + index : outcome === 'appointment' ? 48 : null,
      }
    }),
    earlier: [
      {
        case: 'case-77',
        attempt: 2,
        at: '2026-10-06T06:12:00Z',
        number: '10-04402',
        outcome: 'interview-complete',
        talked: 611,
        replay: true,
      },
    ],
    caseNotes: [
      {
        at: '2026-10-07T02:14:00Z',
        number: '10-04912',
        item: 'R2',
        text: ko ? '절차가 여러 번 바뀌었다고 하심.' : 'Says that the procedure changed several times.',
      },
      { at: '2026-10-07T04:31:00Z', number: '10-04834', item: null, text: null },
    ],
    ownNotes: [
      {
        at: '2026-10-07T00:59:00Z',
        text: ko
          ? '첫 문장을 천천히. 기관 이름은 끊어 읽기.'
          : 'The first sentence slowly; the institution’s name in parts.',
      },
    ],
  }
}

export const myDay: Record<Language, MyDay> = { ko: dayIn('ko'), en: dayIn('en') }
