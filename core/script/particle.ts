import { josa } from 'es-hangul'

/** Every written form of a Korean particle that depends on the sound before it, to its pair. */
const pairs = new Map(
  (
    [
      '이/가',
      '을/를',
      '은/는',
      '으로/로',
      '와/과',
      '이나/나',
      '이란/란',
      '아/야',
      '이랑/랑',
      '으로서/로서',
      '으로써/로써',
      '으로부터/로부터',
      '이라/라',
    ] as const
  ).flatMap((pair) => pair.split('/').map((form) => [form, pair] as const)),
)

/** A word with a particle that fits its last sound: (공무원, 과) → 공무원과, (가온시, 은) → 가온시는. */
export function withParticle(word: string, particle: string): string {
  const pair = pairs.get(particle)
  if (pair === undefined) return word + particle
  return word + josa.pick(lastSound(word), pair)
}

/** A particle where the word before it is not known yet: 이(가), (으)로. What has one form is given back. */
export function bothForms(particle: string): string {
  const [after, alone] = pairs.get(particle)?.split('/') ?? []
  if (after === undefined || alone === undefined) return particle
  return after.endsWith(alone)
    ? `(${after.slice(0, after.length - alone.length)})${alone}`
    : `${after}(${alone})`
}

/** How Koreans read what is no Hangul: digits as Sino-Korean numbers, letters by their names. */
const readings: Record<string, string> = {
  ...{ 0: '영', 1: '일', 2: '이', 3: '삼', 4: '사', 5: '오', 6: '육', 7: '칠', 8: '팔', 9: '구' },
  ...{ A: '이', B: '비', C: '시', D: '디', E: '이', F: '프', G: '지', H: '치', I: '이', J: '이', K: '이' },
  ...{ L: '엘', M: '엠', N: '엔', O: '오', P: '피', Q: '큐', R: '르', S: '스', T: '티', U: '유', V: '이' },
  ...{ W: '유', X: '스', Y: '이', Z: '트', '%': '트' },
}

/** The last syllable as it is heard; what stands in brackets or quotes at the end is read too. */
function lastSound(word: string): string {
  const spoken = word.replace(/[\s)\]}>」』”’"'.,]+$/u, '')
  const last = spoken.at(-1) ?? ''
  return readings[last.toUpperCase()] ?? last
}
