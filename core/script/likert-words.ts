import type { LikertWords } from './definition.ts'

/**
 * The usual words of the two-step scale. The degrees of agreement are the manual's (46), the labels of
 * disagreement are printed there at (29); asking for them in a second step on that side too is ours.
 */
export const usualLikertWords: LikertWords = {
  ask: { ko: '그렇다, 그렇지 않다 가운데 어느 쪽이십니까?', en: 'Would you say yes, or no?' },
  yes: {
    label: { ko: '그렇다', en: 'Yes' },
    ask: {
      ko: '그러면 다소 그렇다, 상당히 그렇다, 매우 그렇다 가운데 어느 쪽이십니까?',
      en: 'Is that somewhat so, considerably so, or very much so?',
    },
    degrees: [
      { ko: '다소 그렇다', en: 'Somewhat so' },
      { ko: '상당히 그렇다', en: 'Considerably so' },
      { ko: '매우 그렇다', en: 'Very much so' },
    ],
  },
  no: {
    label: { ko: '그렇지 않다', en: 'No' },
    ask: {
      ko: '그러면 별로 그렇지 않다, 거의 그렇지 않다, 전혀 그렇지 않다 가운데 어느 쪽이십니까?',
      en: 'Is that not really so, hardly so, or not so at all?',
    },
    degrees: [
      { ko: '별로 그렇지 않다', en: 'Not really so' },
      { ko: '거의 그렇지 않다', en: 'Hardly so' },
      { ko: '전혀 그렇지 않다', en: 'Not so at all' },
    ],
  },
  neutral: { ko: '보통이다', en: 'Neither' },
  instruction: {
    ko: '‘약간’이라고 하시면 ‘다소’로 적습니다. 망설이면 세 가지를 다시 천천히 읽습니다.',
    en: 'Take “a little” as “somewhat”. If they hesitate, read the three again, slowly.',
  },
}
