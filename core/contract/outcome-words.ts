import type { Disposition } from '../cases/disposition.ts'
import type { Outcome } from '../cases/outcome.ts'
import type { Language, Text } from './language.ts'

/**
 * The words for outcomes and dispositions: one set for the console, the supervisor, the command line and
 * what is taken out, so that a case is told everywhere as its interviewer chose it.
 */
export const outcomeWords: Record<Outcome, Text> = {
  'interview-complete': { ko: '완료', en: 'Complete' },
  'interview-ended': { ko: '면접 끝남', en: 'Interview ended' },
  'interview-broken-off': { ko: '이어서 할 면접', en: 'Interview to go on with' },
  suspended: { ko: '잠시 멈춘 면접', en: 'Interview suspended' },
  'no-answer': { ko: '받지 않음', en: 'No answer' },
  busy: { ko: '통화 중', en: 'Busy' },
  'fast-busy': { ko: '빠른 통화 중 신호', en: 'Fast busy' },
  'answering-machine': { ko: '자동 응답', en: 'Answering device' },
  'answering-machine-message': { ko: '자동 응답, 메시지 남김', en: 'Answering device, message left' },
  'device-confirmed': { ko: '자동 응답으로 본인 확인', en: 'Answering device confirmed the person' },
  'device-confirmed-message': {
    ko: '자동 응답으로 본인 확인, 메시지 남김',
    en: 'Answering device confirmed the person, message left',
  },
  'switched-off': { ko: '전원 꺼짐', en: 'Switched off' },
  'not-in-service': { ko: '없는 번호', en: 'Not in service' },
  disconnected: { ko: '해지된 번호', en: 'Disconnected' },
  'temporarily-out': { ko: '잠시 멈춘 번호', en: 'Temporarily out of service' },
  'number-changed': { ko: '번호가 바뀜', en: 'Number changed' },
  fax: { ko: '팩스·데이터 회선', en: 'Fax or data line' },
  'call-blocked': { ko: '수신 차단', en: 'Call blocked' },
  'wrong-number': { ko: '다른 사람의 번호', en: 'Wrong number' },
  'person-left': { ko: '그만두었거나 옮김', en: 'Person has left' },
  unavailable: { ko: '지금 자리에 없음', en: 'Not available now' },
  away: { ko: '조사 기간 내내 없음', en: 'Away for all of the fieldwork' },
  'gatekeeper-refused': { ko: '다른 사람이 거절', en: 'Someone else refused' },
  'refused-soft': { ko: '본인 거절, 부드러움', en: 'Refusal by the person, soft' },
  'refused-hard': { ko: '본인 거절, 확고함', en: 'Refusal by the person, firm' },
  language: { ko: '말이 통하지 않음', en: 'Language' },
  'inadequate-audio': { ko: '통화 품질로 못 함', en: 'Sound too poor' },
  location: { ko: '있는 곳 때문에 못 함', en: 'Location prevents' },
  deceased: { ko: '사망', en: 'Deceased' },
  unable: { ko: '응답이 어려움', en: 'Unable to answer' },
  'deceased-or-unable': { ko: '사망하셨거나 응답이 어려움', en: 'Deceased or unable' },
  technical: { ko: '기기 문제', en: 'Technical problem' },
  appointment: { ko: '약속', en: 'Appointment' },
  'not-called': { ko: '걸지 않음', en: 'Not called' },
}

export const dispositionWords: Record<Disposition, Text> = {
  '1.1': { ko: '완료', en: 'Complete' },
  '1.2': { ko: '부분 응답', en: 'Partial' },
  '2.10': { ko: '거절', en: 'Refusal' },
  '2.11': { ko: '거절', en: 'Refusal' },
  '2.111': { ko: '다른 사람이 거절', en: 'Refusal by someone else' },
  '2.112': { ko: '본인 거절, 확고함', en: 'Refusal by the person, firm' },
  '2.12': { ko: '면접 중단', en: 'Break-off' },
  '2.20': { ko: '접촉하지 못함', en: 'Non-contact' },
  '2.21': { ko: '만날 수 없음', en: 'Never available' },
  '2.22': { ko: '자동 응답으로 본인 확인', en: 'Answering device confirmed the person' },
  '2.221': { ko: '자동 응답, 메시지 안 남김', en: 'Answering device, no message left' },
  '2.222': { ko: '자동 응답, 메시지 남김', en: 'Answering device, message left' },
  '2.30': { ko: '그 밖의 사정', en: 'Other' },
  '2.31': { ko: '사망', en: 'Deceased' },
  '2.32': { ko: '응답이 어려움', en: 'Physically or mentally unable' },
  '2.33': { ko: '말이 통하지 않음', en: 'Language' },
  '2.331': { ko: '가구의 말이 통하지 않음', en: 'Language of the household' },
  '2.332': { ko: '응답자의 말이 통하지 않음', en: 'Language of the respondent' },
  '2.333': { ko: '그 말을 하는 면접원이 없음', en: 'No interviewer of that language' },
  '2.34': { ko: '통화 품질로 못 함', en: 'Sound too poor' },
  '2.35': { ko: '있는 곳 때문에 못 함', en: 'Location prevents' },
  '2.36': { ko: '그 밖의 사정', en: 'Other circumstances' },
  '3.10': { ko: '연결되는지 알 수 없음', en: 'Unknown whether it connects' },
  '3.11': { ko: '걸지 않음', en: 'Not attempted' },
  '3.12': { ko: '계속 통화 중', en: 'Always busy' },
  '3.13': { ko: '받지 않음', en: 'No answer' },
  '3.14': { ko: '자동 응답', en: 'Answering device' },
  '3.15': { ko: '수신 차단', en: 'Call blocking' },
  '3.16': { ko: '기술 문제', en: 'Technical problem' },
  '3.20': { ko: '대상인지 알 수 없음', en: 'Eligibility unknown' },
  '3.21': { ko: '대상인지 모른다고 함', en: 'Does not know whether eligible' },
  '3.30': { ko: '그 번호에 본인이 있는지 알 수 없음', en: 'Unknown whether the person is at this number' },
  '3.90': { ko: '그 밖에 대상인지 알 수 없음', en: 'Other, eligibility unknown' },
  '4.10': { ko: '표본 밖', en: 'Out of sample' },
  '4.20': { ko: '팩스·데이터 회선', en: 'Fax or data line' },
  '4.30': { ko: '쓰지 않는 번호', en: 'Non-working number' },
  '4.31': { ko: '없는 번호', en: 'Number not in service' },
  '4.32': { ko: '해지된 번호', en: 'Disconnected' },
  '4.33': { ko: '잠시 멈춘 번호', en: 'Temporarily out of service' },
  '4.40': { ko: '특수 번호', en: 'Special technological circumstances' },
  '4.41': { ko: '번호가 바뀜', en: 'Number changed' },
  '4.43': { ko: '착신 전환', en: 'Call forwarding' },
  '4.44': { ko: '다른 가구에서 착신 전환', en: 'Forwarded from another household' },
  '4.45': { ko: '호출기', en: 'Pager' },
  '4.46': { ko: '휴대전화', en: 'Cell phone' },
  '4.50': { ko: '비거주', en: 'Non-residence' },
  '4.51': { ko: '사업체·관공서', en: 'Business or government office' },
  '4.52': { ko: '시설', en: 'Institution' },
  '4.53': { ko: '단체 숙소', en: 'Group quarters' },
  '4.54': { ko: '가구 내 사업자', en: 'Person not in the household' },
  '4.70': { ko: '대상 아님', en: 'Not eligible' },
  '4.80': { ko: '할당이 참', en: 'Quota filled' },
  '4.81': { ko: '겹친 사람', en: 'Duplicate' },
  '4.90': { ko: '그 밖의 대상 아님', en: 'Other, not eligible' },
}

/** A set of words in one language. */
export const wordsIn = <K extends string>(words: Record<K, Text>, language: Language): Record<K, string> =>
  Object.fromEntries(Object.entries<Text>(words).map(([key, text]) => [key, text[language]])) as Record<
    K,
    string
  >

/** The name of an AAPOR final code; a code without one is shown as it is. */
export const dispositionName = (code: string, language: Language): string =>
  named(dispositionWords, code)?.[language] ?? code

/** The name of a call's outcome; one without a name is shown as it is. */
export const outcomeName = (outcome: string, language: Language): string =>
  named(outcomeWords, outcome)?.[language] ?? outcome

const named = (words: Record<string, Text>, key: string): Text | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined
