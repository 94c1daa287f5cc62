import type { Text } from '../../contract/language.ts'
import type { Bracket, Item, Script } from '../definition.ts'
import { plainTextOnPaper } from '../in-words/text.ts'
import { kindInWords } from '../sheet/entry.ts'
import { type Change, fromTo } from './change.ts'

/** Whether an item makes a column. */
export const hasColumn = ({ kind }: Item): boolean => kind !== 'statement'

/** What of an item’s column is otherwise than before. */
export function changesForData(before: Item, after: Item, from: Script, to: Script): Change[] {
  const changes: Change[] = []
  const add = (kind: Change['kind'], words: Text | null) => {
    if (words !== null) changes.push({ kind, item: after.id, words })
  }
  if (hasColumn(before) !== hasColumn(after))
    add(
      'column',
      hasColumn(after)
        ? { ko: '열이 생김', en: 'a new column' }
        : { ko: '열이 없어짐', en: 'the column is gone' },
    )
  else if (sort(before) !== sort(after))
    add('column', fromTo({ ko: '열의 종류', en: 'kind of column' }, kindInWords(before), kindInWords(after)))
  for (const words of codeChanges(codesOf(before, from), codesOf(after, to))) add('codes', words)
  for (const words of bracketChanges(before, after)) add('brackets', words)
  add('range', fromTo({ ko: '범위와 단위', en: 'range and unit' }, rangeOf(before), rangeOf(after)))
  if (before.missingCode !== after.missingCode)
    add(
      'missing-code',
      fromTo(
        { ko: '모름·무응답 코드', en: 'code of don’t know and refused' },
        codeText(before),
        codeText(after),
      ),
    )
  if (before.kind === 'likert-two-step' && after.kind === before.kind && before.direction !== after.direction)
    add(
      'direction',
      fromTo(
        { ko: '점수의 방향', en: 'direction in scores' },
        directions[before.direction],
        directions[after.direction],
      ),
    )
  if (takesWords(before) !== takesWords(after))
    add(
      'column',
      takesWords(after)
        ? { ko: '적은 말의 열이 생김', en: 'a new column of written words' }
        : { ko: '적은 말의 열이 없어짐', en: 'the column of written words is gone' },
    )
  return changes
}

/** Choice and two-step answers are both a code; a multiple is several. */
function sort(item: Item): string {
  return item.kind === 'choice' || item.kind === 'likert-two-step' || item.kind === 'brackets'
    ? 'code'
    : item.kind
}

const codeText = ({ missingCode }: Item): Text | null =>
  missingCode === null ? null : { ko: String(missingCode), en: String(missingCode) }

const takesWords = (item: Item) => 'options' in item && item.options.some(({ open }) => open)

const directions: Record<'positive' | 'negative', Text> = {
  positive: { ko: '그럴수록 좋음', en: 'agreement is good' },
  negative: { ko: '그럴수록 나쁨', en: 'agreement is bad' },
}

function codesOf(item: Item, script: Script): Map<number, Text> {
  if ('options' in item)
    return new Map(item.options.map(({ code, label }) => [code, plainTextOnPaper(label, script)]))
  return new Map(item.kind === 'brackets' ? item.brackets.map(({ code, label }) => [code, label]) : [])
}

function codeChanges(was: ReadonlyMap<number, Text>, is: ReadonlyMap<number, Text>): Text[] {
  const changes: Text[] = []
  for (const [code, label] of is) {
    const old = was.get(code)
    if (old === undefined)
      changes.push({
        ko: `코드 ${code} 새로 생김 (‘${label.ko}’)`,
        en: `code ${code} is new (“${label.en}”)`,
      })
    else {
      const words = fromTo({ ko: `코드 ${code}의 뜻`, en: `meaning of code ${code}` }, old, label)
      if (words !== null) changes.push(words)
    }
  }
  for (const [code, label] of was)
    if (!is.has(code))
      changes.push({ ko: `코드 ${code} 없어짐 (‘${label.ko}’)`, en: `code ${code} is gone (“${label.en}”)` })
  return changes
}

function bracketChanges(before: Item, after: Item): Text[] {
  if (before.kind !== 'brackets' || after.kind !== 'brackets') return []
  const old = new Map(before.brackets.map((bracket) => [bracket.code, bracket]))
  const changes = after.brackets.flatMap((bracket) => {
    const was = old.get(bracket.code)
    if (was === undefined) return []
    const bounds = fromTo(
      { ko: `코드 ${bracket.code}의 구간`, en: `range of code ${bracket.code}` },
      boundsOf(was),
      boundsOf(bracket),
    )
    const value = fromTo(
      { ko: `코드 ${bracket.code}의 점수 값`, en: `score value of code ${bracket.code}` },
      same(was.value),
      same(bracket.value),
    )
    return [bounds, value].filter((words) => words !== null)
  })
  if (before.ownDefault !== after.ownDefault)
    changes.push(
      after.ownDefault
        ? { ko: '구간이 자체 기본값이 됨', en: 'its ranges are now our default' }
        : { ko: '구간이 더는 자체 기본값이 아님', en: 'its ranges are no longer our default' },
    )
  return changes
}

const boundsOf = ({ from, below }: Bracket): Text => {
  const range = `[${from ?? '−∞'}, ${below ?? '∞'})`
  return { ko: range, en: range }
}

const same = (value: number): Text => ({ ko: String(value), en: String(value) })

function rangeOf(item: Item): Text | null {
  if (item.kind !== 'number' && item.kind !== 'date') return null
  if (item.min === null && item.max === null && (item.kind === 'date' || item.unit === null)) return null
  const range = `${item.min ?? ''}–${item.max ?? ''}`
  const unit = item.kind === 'number' ? item.unit : null
  return { ko: `${range}${unit?.ko ?? ''}`, en: `${range} ${unit?.en.trim() ?? ''}`.trim() }
}
