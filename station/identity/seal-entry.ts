import type { Draft, Entry, JournalledAnswer } from '#core/journal/entry.ts'
import type { Randomness } from '../ports.ts'
import { openText, sealText } from './seal.ts'

/** What stands for words whose key is gone. */
export const goneWords = '…'

/** The draft of an answer with its open words sealed: nothing a respondent said in words is journalled in clear. */
export function sealDraft(draft: Draft, keyOfCase: () => Uint8Array | null, random: Randomness): Draft {
  const seal = (words: string): string => {
    const key = keyOfCase()
    if (key === null) throw new Error(`case ${draft.case} has no key to seal words with`)
    return sealText(words, key, random)
  }
  if (draft.type === 'CheckOverridden' && 'note' in draft.payload) {
    const { note, ...rest } = draft.payload
    return { ...draft, payload: { ...rest, sealed: seal(note) } }
  }
  if (draft.type !== 'ResponseGiven' && draft.type !== 'ResponseRevised') return draft
  const { answer } = draft.payload
  const words = wordsOf(answer)
  if (words === null) return draft
  return {
    ...draft,
    payload: { ...draft.payload, answer: sealedAnswer(answer, seal(words)) },
  }
}

/** An entry as it was answered, for replay. Words whose key is gone come back as {@link goneWords}. */
export function unsealEntry(entry: Entry, key: Uint8Array | null): Entry {
  if (entry.type !== 'ResponseGiven' && entry.type !== 'ResponseRevised') return entry
  const answer = entry.payload.answer as JournalledAnswer
  if (!('sealed' in answer)) return entry
  const words = openText(answer.sealed, key) ?? goneWords
  const { sealed: _, ...rest } = answer
  const clear = rest.kind === 'text' ? { ...rest, text: words } : { ...rest, open: words }
  return { ...entry, payload: { ...entry.payload, answer: clear } }
}

function wordsOf(answer: JournalledAnswer): string | null {
  if ('sealed' in answer) return null
  if (answer.kind === 'text') return answer.text
  return answer.kind === 'code' || answer.kind === 'codes' ? (answer.open ?? null) : null
}

function sealedAnswer(answer: JournalledAnswer, sealed: string): JournalledAnswer {
  switch (answer.kind) {
    case 'text':
      return { kind: 'text', sealed }
    case 'code':
      return { kind: 'code', code: answer.code, sealed }
    case 'codes':
      return { kind: 'codes', codes: answer.codes, sealed }
    default:
      throw new Error(`an answer of kind ${answer.kind} has no words`)
  }
}
