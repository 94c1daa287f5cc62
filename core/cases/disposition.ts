import type { Text } from '../contract/language.ts'

/**
 * Final dispositions of a case: AAPOR Standard Definitions, telephone, list of named persons. A code's
 * group decides where it goes in the outcome rates (rates.ts). Every 4.x is NE, never UO. Codes of the
 * households' branch (3.1x) are kept for data from elsewhere: of a named person ringing, busy or off
 * counts as unknown eligibility (3.20), not as an unknown household.
 */
export const groups = ['I', 'P', 'R', 'NC', 'O', 'UH', 'UO', 'NE'] as const
export type Group = (typeof groups)[number]

export const dispositions = {
  '1.1': { group: 'I', label: { ko: '완료', en: 'complete' } },
  '1.2': { group: 'P', label: { ko: '부분 완료', en: 'partial' } },
  '2.10': { group: 'R', label: { ko: '거절', en: 'refusal' } },
  '2.11': { group: 'R', label: { ko: '거절', en: 'refusal' } },
  '2.111': { group: 'R', label: { ko: '대리인 거절', en: 'refusal by household or gatekeeper' } },
  '2.112': { group: 'R', label: { ko: '본인 거절', en: 'refusal by the respondent' } },
  '2.12': { group: 'R', label: { ko: '중도 중단', en: 'break-off' } },
  '2.20': { group: 'NC', label: { ko: '비접촉', en: 'non-contact' } },
  '2.21': { group: 'NC', label: { ko: '계속 부재', en: 'respondent never available' } },
  '2.22': {
    group: 'NC',
    label: { ko: '자동응답 (본인 확인)', en: 'answering device confirming the person' },
  },
  '2.221': {
    group: 'NC',
    label: { ko: '자동응답, 메시지 안 남김', en: 'answering device, no message left' },
  },
  '2.222': { group: 'NC', label: { ko: '자동응답, 메시지 남김', en: 'answering device, message left' } },
  '2.30': { group: 'O', label: { ko: '기타', en: 'other' } },
  '2.31': { group: 'O', label: { ko: '사망', en: 'deceased' } },
  '2.32': { group: 'O', label: { ko: '응답 불능', en: 'physically or mentally unable' } },
  '2.33': { group: 'O', label: { ko: '언어', en: 'language' } },
  '2.331': { group: 'O', label: { ko: '언어 (가구)', en: 'language of the household' } },
  '2.332': { group: 'O', label: { ko: '언어 (응답자)', en: 'language of the respondent' } },
  '2.333': { group: 'O', label: { ko: '언어 (면접원 없음)', en: 'no interviewer of that language' } },
  '2.34': { group: 'O', label: { ko: '통화 품질 불량', en: 'inadequate audio quality' } },
  '2.35': { group: 'O', label: { ko: '장소 때문에 불가', en: 'location or activity prevents it' } },
  '2.36': { group: 'O', label: { ko: '그 밖의 사유', en: 'miscellaneous' } },
  '3.10': { group: 'UH', label: { ko: '가구 여부 모름', en: 'unknown if a household' } },
  '3.11': { group: 'UH', label: { ko: '시도 안 함', en: 'not attempted' } },
  '3.12': { group: 'UH', label: { ko: '계속 통화 중', en: 'always busy' } },
  '3.13': { group: 'UH', label: { ko: '무응답', en: 'no answer' } },
  '3.14': { group: 'UH', label: { ko: '자동응답', en: 'answering device' } },
  '3.15': { group: 'UH', label: { ko: '수신 차단', en: 'call blocking' } },
  '3.16': { group: 'UH', label: { ko: '기술 문제', en: 'technical problem' } },
  '3.20': { group: 'UO', label: { ko: '적격 여부 모름', en: 'eligibility unknown' } },
  '3.21': { group: 'UO', label: { ko: '적격 질문 미완료', en: 'no screener completed' } },
  '3.30': { group: 'UO', label: { ko: '본인 사용 여부 모름', en: 'unknown whether the person is there' } },
  '3.90': { group: 'UO', label: { ko: '그 밖의 적격 여부 모름', en: 'other unknown eligibility' } },
  '4.10': { group: 'NE', label: { ko: '표본 아님', en: 'out of sample' } },
  '4.20': { group: 'NE', label: { ko: '팩스·데이터 회선', en: 'fax or data line' } },
  '4.30': { group: 'NE', label: { ko: '사용하지 않는 번호', en: 'non-working number' } },
  '4.31': { group: 'NE', label: { ko: '결번', en: 'non-working' } },
  '4.32': { group: 'NE', label: { ko: '해지된 번호', en: 'disconnected' } },
  '4.33': { group: 'NE', label: { ko: '일시 정지', en: 'temporarily out of service' } },
  '4.40': { group: 'NE', label: { ko: '특수 번호', en: 'special technological circumstances' } },
  '4.41': { group: 'NE', label: { ko: '번호 변경', en: 'number changed' } },
  '4.43': { group: 'NE', label: { ko: '착신 전환', en: 'call forwarding' } },
  '4.44': { group: 'NE', label: { ko: '가구 간 전환', en: 'forwarded from another household' } },
  '4.45': { group: 'NE', label: { ko: '호출기', en: 'pager' } },
  '4.46': { group: 'NE', label: { ko: '휴대전화', en: 'cell phone' } },
  '4.50': { group: 'NE', label: { ko: '비거주', en: 'non-residence' } },
  '4.51': { group: 'NE', label: { ko: '사업체·관공서', en: 'business or government office' } },
  '4.52': { group: 'NE', label: { ko: '시설', en: 'institution' } },
  '4.53': { group: 'NE', label: { ko: '단체 숙소', en: 'group quarters' } },
  '4.54': { group: 'NE', label: { ko: '가구 내 사업자', en: 'person not in the household' } },
  '4.70': { group: 'NE', label: { ko: '부적격', en: 'no eligible respondent' } },
  '4.80': { group: 'NE', label: { ko: '할당 초과', en: 'quota filled' } },
  '4.81': { group: 'NE', label: { ko: '중복', en: 'duplicate' } },
  '4.90': { group: 'NE', label: { ko: '그 밖의 비대상', en: 'other not eligible' } },
} as const satisfies Record<string, { group: Group; label: Text }>

export type Disposition = keyof typeof dispositions

export const isDisposition = (code: string): code is Disposition => Object.hasOwn(dispositions, code)

export const groupOf = (code: Disposition): Group => dispositions[code].group

/** Completes count towards a target; partial interviews do not. */
export const isComplete = (code: Disposition): boolean => groupOf(code) === 'I'
