import type { Text } from '../../contract/language.ts'

/** What of a questionnaire changed; the first are interviewers’ concern, the others the data’s. */
export type ChangeKind =
  | 'new'
  | 'removed'
  | 'moved'
  | 'wording'
  | 'options'
  | 'kind'
  | 'route'
  | 'ending'
  | 'keys'
  | 'check'
  | 'section'
  | 'scale'
  | 'quota'
  | 'script'
  | 'column'
  | 'codes'
  | 'brackets'
  | 'range'
  | 'missing-code'
  | 'direction'
  | 'value'

export interface Change {
  kind: ChangeKind
  /** The item it belongs to, a repeated one by its name in the script. */
  item: string | null
  words: Text
}

export interface ScriptDiff {
  /** What an interviewer reads, asks or keys otherwise than before. */
  interviewers: Change[]
  /** What a data file holds otherwise than before. */
  data: Change[]
}

/** 「“A” → “B”」 in both languages; where only one language changed, the other says so. */
export function fromTo(what: Text, before: Text | null, after: Text | null): Text | null {
  if (before?.ko === after?.ko && before?.en === after?.en) return null
  const one = (language: 'ko' | 'en', only: string, none: string) => {
    const [from, to] = [before?.[language], after?.[language]]
    if (from === to) return only
    const quote = (text: string | undefined) =>
      text === undefined ? none : language === 'ko' ? `‘${text}’` : `“${text}”`
    return `${quote(from)} → ${quote(to)}`
  }
  return {
    ko: `${what.ko}: ${one('ko', '영어만 바뀜', '없음')}`,
    en: `${what.en}: ${one('en', 'only the Korean changed', 'none')}`,
  }
}
