import type { Text } from '../../contract/language.ts'
import type { Script } from '../definition.ts'
import { plainTextOnPaper } from '../in-words/text.ts'
import type { Change, ScriptDiff } from './change.ts'
import { changesForData, hasColumn } from './data.ts'
import { type General, inGeneral } from './general.ts'
import { changesForInterviewers } from './interviewers.ts'
import { movedIn } from './order.ts'
import { valueChanges, wholeForInterviewers } from './whole.ts'

/** What differs between two scripts, in words: for those who conduct it, and for its data. Items match by id. */
export function diffScripts(before: Script, after: Script): ScriptDiff {
  const [from, to] = [inGeneral(before), inGeneral(after)]
  const pairs = [...to.items.values()].flatMap((is) => {
    const was = from.items.get(is.id)
    return was === undefined ? [] : [{ was, is }]
  })
  return {
    interviewers: [
      ...wholeForInterviewers(before, after),
      ...onlyIn(to, from, 'new', { ko: '새 문항', en: 'new' }),
      ...onlyIn(from, to, 'removed', { ko: '없어진 문항', en: 'gone' }),
      ...moves(from, to),
      ...pairs.flatMap(({ was, is }) => changesForInterviewers(was, is, from.script, to.script)),
    ],
    data: [
      ...valueChanges(before, after),
      ...columnsOnlyIn(to, from, { ko: '열이 생김', en: 'a new column' }),
      ...columnsOnlyIn(from, to, { ko: '열이 없어짐', en: 'the column is gone' }),
      ...pairs.flatMap(({ was, is }) => changesForData(was, is, from.script, to.script)),
    ],
  }
}

function onlyIn({ items, script }: General, other: General, kind: Change['kind'], what: Text): Change[] {
  return [...items.values()].flatMap((item) => {
    if (other.items.has(item.id)) return []
    const { ko, en } = plainTextOnPaper(item.read, script)
    return [{ kind, item: item.id, words: { ko: `${what.ko}: ‘${ko}’`, en: `${what.en}: “${en}”` } }]
  })
}

function moves(from: General, to: General): Change[] {
  return movedIn([...from.items.keys()], [...to.items.keys()]).map(({ id, behind }) => ({
    kind: 'moved',
    item: id,
    words:
      behind === null
        ? { ko: '맨 앞으로 옮김', en: 'moved to the front' }
        : { ko: `${behind} 다음으로 옮김`, en: `moved behind ${behind}` },
  }))
}

function columnsOnlyIn({ items, columns }: General, other: General, words: Text): Change[] {
  return [...items.values()].filter(hasColumn).flatMap(({ id }) => {
    const others = new Set(other.columns.get(id))
    const mine = (columns.get(id) ?? []).filter((column) => !others.has(column))
    return mine.length === 0 ? [] : [{ kind: 'column' as const, item: mine.join(', '), words }]
  })
}
