import type { Language } from '#core/contract/language.ts'

/** The name of a call's outcome; one without a name is shown as it is. */
export function outcomeName(outcome: string, language: Language): string {
  return names[outcome]?.[language] ?? outcome
}

const names: Record<string, Record<Language, string>> = {
  'interview-complete': { ko: '면접 완료', en: 'Interview complete' },
  'interview-ended': { ko: '면접 끝, 대상 아님', en: 'Interview ended, not eligible' },
  'interview-broken-off': { ko: '면접 중단', en: 'Interview broken off' },
  'no-answer': { ko: '받지 않음', en: 'No answer' },
  busy: { ko: '통화 중', en: 'Busy' },
  'answering-machine': { ko: '자동 응답', en: 'Answering machine' },
  'switched-off': { ko: '꺼져 있음', en: 'Switched off' },
  'not-in-service': { ko: '없는 번호', en: 'Not in service' },
  'wrong-number': { ko: '다른 사람 번호', en: 'Wrong number' },
  'person-left': { ko: '본인 없음', en: 'Person left' },
  'gatekeeper-refused': { ko: '다른 사람이 거절', en: 'Gatekeeper refused' },
  'refused-soft': { ko: '거절, 다시 걸 수 있음', en: 'Refused, may call again' },
  'refused-hard': { ko: '거절, 다시 걸지 않음', en: 'Refused, do not call again' },
  language: { ko: '언어', en: 'Language' },
  'inadequate-audio': { ko: '소리가 들리지 않음', en: 'Inadequate audio' },
  'deceased-or-unable': { ko: '사망·응답 불가', en: 'Deceased or unable' },
  technical: { ko: '기술 문제', en: 'Technical' },
  appointment: { ko: '약속', en: 'Appointment' },
  'not-called': { ko: '걸지 않음', en: 'Not called' },
}
