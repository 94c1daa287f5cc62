import type { Text } from '#core/contract/language.ts'

/** What an interviewer promises before every stay. */
export const pledge: Text = {
  ko: '저는 통화에서 듣고 본 것을 누구에게도 말하지 않고, 응답을 바꾸거나 대신 답하지 않겠습니다.',
  en: 'I tell nobody what I hear and see in a call, and I neither change an answer nor give one in somebody’s place.',
}

export const promises: Text[] = [
  {
    ko: '이름과 전화번호는 거는 통화에만 씁니다. 볼 때마다 기록이 남습니다.',
    en: 'Names and numbers are used for the call alone. Every look is recorded.',
  },
  {
    ko: '금품, 향응, 편의를 물을 때에는 녹음과 실시간 보기가 멈춥니다.',
    en: 'While money, entertainment and favours are asked about, recording and the live view pause.',
  },
  {
    ko: '거절하는 분께는 감사 인사를 하고 끝냅니다.',
    en: 'Whoever refuses is thanked, and the call ends.',
  },
]
