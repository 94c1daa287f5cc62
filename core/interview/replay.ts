import type { GivenThen, ReplayStep } from '../contract/replay.ts'
import type { Entry, JournalledAnswer, Payload } from '../journal/entry.ts'
import type { CompiledScript } from '../script/compile.ts'
import { promptOf } from './prompt.ts'
import { replayed } from './restore.ts'

/**
 * The steps of an interview as somebody conducted it, from its journal (words in clear or gone). `isOwn`:
 * whether an entry is of theirs; another's part of it is passed over. `open`: sensitive sections too.
 */
export function replaySteps(
  compiled: CompiledScript,
  entries: Iterable<Entry>,
  { isOwn, open }: { isOwn: (entry: Entry) => boolean; open: boolean },
): ReplayStep[] {
  const steps: ReplayStep[] = []
  for (const { entry, before } of replayed(compiled, entries)) {
    if (entry.type !== 'ResponseGiven' && entry.type !== 'ResponseRevised') continue
    const prompt = before === null ? null : promptOf(before)
    if (prompt === null || !isOwn(entry)) continue
    if (prompt.sensitive && !open) {
      const last = steps.at(-1)
      if (last?.type !== 'hidden' || last.section !== titleOf(compiled, prompt.section, before?.language))
        steps.push({ type: 'hidden', section: titleOf(compiled, prompt.section, before?.language) })
      continue
    }
    const { answer, shownAt } = entry.payload as Payload<'ResponseGiven'>
    steps.push({
      type: 'asked',
      prompt: { ...prompt, kept: null },
      given: givenIn(answer),
      took: Math.max(0, Math.round((entry.mono - shownAt) / 1000)),
      again: entry.type === 'ResponseRevised',
    })
  }
  return steps
}

function titleOf({ sections }: CompiledScript, section: string, language: 'ko' | 'en' = 'ko'): string {
  return sections.get(section)?.section.title[language] ?? section
}

function givenIn(answer: JournalledAnswer): GivenThen {
  const given: GivenThen = { codes: [], value: null, missing: null, words: false }
  switch (answer.kind) {
    case 'continue':
      return given
    case 'code':
      return { ...given, codes: [answer.code], words: hasWords(answer) }
    case 'codes':
      return { ...given, codes: answer.codes, words: hasWords(answer) }
    case 'number':
      return { ...given, value: String(answer.number) }
    case 'date':
      return { ...given, value: answer.date }
    case 'text':
      return { ...given, words: true }
    case 'missing':
      return { ...given, missing: answer.missing }
    case 'direction':
      return { ...given, codes: [directionCodes[answer.direction]] }
    case 'intensity':
      return { ...given, codes: [answer.intensity] }
    default:
      return answer satisfies never
  }
}

const hasWords = (answer: object): boolean => 'sealed' in answer || 'open' in answer

const directionCodes = { yes: 1, no: 2, neutral: 4 } as const
