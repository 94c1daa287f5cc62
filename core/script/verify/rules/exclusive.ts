import { report } from '../context.ts'
import { entriesOf, isRaw, namedIn, type RawAt, rawItemsOf } from '../raw.ts'
import { nameOf, type Page, placeIn } from './brackets.ts'

/**
 * not-exclusive: an option of a multiple that by its words means none, don't know or refused, and may
 * be chosen beside others all the same. Only whole labels count: 「없음」, not 「담당자가 없어서」.
 */
export function checkExclusive(page: Page): void {
  const { data } = page.source
  const multiples = rawItemsOf(data).filter(({ raw }) => raw['kind'] === 'multiple')
  for (const { raw, path } of multiples) checkOptions(page, entriesOf(raw, 'options', path), nameOf(raw))
  for (const { name, value } of namedIn(data, 'option_sets')) {
    const user = multiples.find(({ raw }) => raw['options'] === name)
    if (user === undefined || !Array.isArray(value)) continue
    const options = value.flatMap((raw: unknown, i) =>
      isRaw(raw) ? [{ raw, path: ['option_sets', name, i] }] : [],
    )
    checkOptions(page, options, nameOf(user.raw))
  }
}

function checkOptions(page: Page, options: readonly RawAt[], item: string | null): void {
  for (const at of options) {
    const label = at.raw['label']
    if (at.raw['exclusive'] === true || !isRaw(label)) continue
    const ko = typeof label['ko'] === 'string' ? label['ko'] : ''
    const en = typeof label['en'] === 'string' ? label['en'] : ''
    if (excludesOthers({ ko, en }))
      report(page, { rule: 'not-exclusive', item, place: placeIn(page, at, 'label'), found: ko })
  }
}

/** Whether a label says that nothing else applies. */
export function excludesOthers({ ko, en }: { ko: string; en: string }): boolean {
  return korean.test(plain(ko)) || english.test(plain(en))
}

/** Without brackets, marks and doubled spaces. */
const plain = (text: string) =>
  text
    .replace(/[()[\]{}.,!?·…'"‘’“”]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

const nothing = '없음|없다|없습니다|없어요|없었다|없었음|없었습니다'
const subject =
  '해당|해당 ?사항|해당하는 ?(?:것|사항|보기|항목)|(?:그|이|위|위의|보기|제시된 것|이들?) ?(?:중|가운데)(?:에서?|에는)?(?: 해당(?: ?사항)?)?|특별히|특별한 (?:것|이유|사항)|전혀|아무것도|아무 것도|하나도|어느 것도|어떤 것도'
const korean = new RegExp(
  `^(?:(?:(?:${subject})(?:이|은|는|도)? ?)?(?:${nothing})|(?:아무것도|아무 것도|어느 것도|어떤 것도) ?(?:아님|아니다|아닙니다|하지 ?않음|하지 ?않았다|선택 ?안 ?함)|해당 ?안 ?됨|해당되지 ?않음|비해당|(?:잘 |전혀 )?모름|(?:잘 |전혀 )?모르겠(?:음|다|습니다|어요)|(?:잘 )?모릅니다|(?:잘 )?모른다|기억 ?(?:나지|이 나지) ?않음|무응답|응답 ?거[절부]|답변 ?거[절부]|거절|응답하지 ?않음)$`,
  'u',
)
const english =
  /^(?:none(?: of (?:these|those|them|the above|the following))?(?: applies| apply)?|no ?one|nothing(?: (?:in particular|special|at all|else|of the kind))?|neither(?: of (?:these|them))?|not applicable|n\/a|na|does not apply|do(?: not|n t) know|dont know|not sure|unsure|can(?:not| ?t) (?:say|remember)|refused?(?: to answer)?|no answer|declined?(?: to answer)?|prefer not to (?:say|answer)|would rather not say)$/u
