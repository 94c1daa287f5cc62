import type { Text } from '../../contract/language.ts'
import type { LikertWords, Script, ValueDefinition } from '../definition.ts'
import { withParticle } from '../particle.ts'
import { endingsInWords } from '../sheet/endings.ts'
import { type Change, fromTo } from './change.ts'

const change = (kind: Change['kind'], words: Text | null): Change[] =>
  words === null ? [] : [{ kind, item: null, words }]

/** What changed for interviewers that belongs to no one item. */
export function wholeForInterviewers(before: Script, after: Script): Change[] {
  const modes = {
    telephone: { ko: '전화 면접', en: 'telephone' },
    'self-completed': { ko: '스스로 답함', en: 'self-completed' },
  }
  return [
    ...change('script', fromTo({ ko: '제목', en: 'title' }, before.title, after.title)),
    ...change('script', fromTo({ ko: '방식', en: 'mode' }, modes[before.mode], modes[after.mode])),
    ...sectionChanges(before, after),
    ...scaleChanges(before.likert, after.likert),
    ...quotaChanges(before, after),
    ...brokenOff(before, after),
  ]
}

function sectionChanges(before: Script, after: Script): Change[] {
  const old = new Map(before.sections.map((section) => [section.id, section]))
  const now = new Set(after.sections.map(({ id }) => id))
  const rotated = (script: Script, id: string) =>
    (script.sections.find((section) => section.id === id)?.rotations ?? [])
      .map(({ block }) => block)
      .join(', ')
  return [
    ...after.sections.flatMap(({ id, title }) => {
      const was = old.get(id)
      if (was === undefined)
        return change('section', { ko: `부분 ‘${title.ko}’ 새로 생김`, en: `section “${title.en}” is new` })
      const order =
        rotated(before, id) === rotated(after, id)
          ? null
          : fromTo(
              { ko: `부분 ‘${title.ko}’에서 돌아가며 묻는 것`, en: `asked in rotation in “${title.en}”` },
              both(rotated(before, id)),
              both(rotated(after, id)),
            )
      return [
        ...change('section', fromTo({ ko: '부분의 제목', en: 'title of a section' }, was.title, title)),
        ...change('section', order),
      ]
    }),
    ...before.sections.flatMap(({ id, title }) =>
      now.has(id)
        ? []
        : change('section', { ko: `부분 ‘${title.ko}’ 없어짐`, en: `section “${title.en}” is gone` }),
    ),
  ]
}

const both = (text: string): Text | null => (text === '' ? null : { ko: text, en: text })

function scaleChanges(before: LikertWords, after: LikertWords): Change[] {
  const words = (scale: LikertWords): (Text | null)[] => [
    scale.ask,
    ...[scale.yes, scale.no].flatMap(({ label, ask, degrees }) => [label, ask, ...degrees]),
    scale.neutral,
    scale.instruction,
  ]
  const old = words(before)
  return words(after).flatMap((text, i) =>
    change(
      'scale',
      fromTo({ ko: '두 단계 척도의 말', en: 'words of the two-step scale' }, old[i] ?? null, text),
    ),
  )
}

function quotaChanges(before: Script, after: Script): Change[] {
  const described = (script: Script) =>
    new Map(script.quotas.map(({ name, cell, at, full }) => [name, `${cell.join(' × ')}, ${at}, ${full}`]))
  const [was, is] = [described(before), described(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) =>
    change(
      'quota',
      fromTo(
        { ko: `할당 ${name}`, en: `quota ${name}` },
        both(was.get(name) ?? ''),
        both(is.get(name) ?? ''),
      ),
    ),
  )
}

/** Rules of completing and breaking off; endings by an answer are told with their item. */
function brokenOff(before: Script, after: Script): Change[] {
  const rules = (script: Script) => {
    const { breakOff, complete } = script.outcome
    const told = endingsInWords(script)
    return [told[0], ...told.slice(-(breakOff.length + 1))].map((ending) => ({
      ko: `${ending?.where.ko} ${ending?.code ?? complete.code}`,
      en: `${ending?.where.en} ${ending?.code ?? complete.code}`,
    }))
  }
  const line = (all: Text[]): Text => ({
    ko: all.map(({ ko }) => ko).join(', '),
    en: all.map(({ en }) => en).join(', '),
  })
  return change(
    'ending',
    fromTo({ ko: '완료와 중단', en: 'completing and breaking off' }, line(rules(before)), line(rules(after))),
  )
}

/** What a study or a case must bring otherwise than before. */
export function valueChanges(before: Script, after: Script): Change[] {
  const of = (value: ValueDefinition): Text =>
    value.of === 'study'
      ? { ko: '조사의 값', en: 'value of the study' }
      : { ko: '사례의 값', en: 'value of the case' }
  const shape = (value: ValueDefinition): string =>
    value.type === 'one-of' ? value.values.map(({ value }) => value).join(' | ') : value.type
  return [...new Set([...before.values.keys(), ...after.values.keys()])].flatMap((name) => {
    const [was, is] = [before.values.get(name), after.values.get(name)]
    if (is === undefined)
      return was === undefined
        ? []
        : change('value', { ko: `${of(was).ko} ${name} 없어짐`, en: `${of(was).en} ${name} is gone` })
    if (was === undefined)
      return change('value', { ko: `${of(is).ko} ${name} 새로 생김`, en: `${of(is).en} ${name} is new` })
    if (was.of !== is.of)
      return change('value', {
        ko: `${withParticle(name, '이')} ${of(is).ko}이 됨`,
        en: `${name} is now a ${of(is).en}`,
      })
    return change(
      'value',
      fromTo({ ko: `${of(is).ko} ${name}`, en: `${of(is).en} ${name}` }, both(shape(was)), both(shape(is))),
    )
  })
}
