import { languages } from '../../../contract/language.ts'
import { report } from '../context.ts'
import { isRaw, type Raw, rawItemsOf } from '../raw.ts'
import type { Page } from './brackets.ts'

/**
 * missing-translation: a text that is blank in one of its languages, or whose English has no letters
 * but Korean ones. two-step-incomplete: the same of the words of the two-step scale when they are blank.
 */
export function checkTranslations(page: Page): void {
  const items = new Map<string, string>()
  for (const { raw, path } of rawItemsOf(page.source.data)) items.set(path.join('/'), String(raw['item']))
  const visit = (value: unknown, path: PropertyKey[], item: string | null): void => {
    const within = items.get(path.join('/')) ?? item
    if (Array.isArray(value)) for (const [i, one] of value.entries()) visit(one, [...path, i], within)
    else if (isRaw(value)) {
      if (isText(value)) checkText(page, value, path, within)
      else for (const [key, one] of Object.entries(value)) visit(one, [...path, key], within)
    }
  }
  visit(page.source.data, [], null)
}

const isText = (value: Raw): value is { ko: string; en: string } =>
  typeof value['ko'] === 'string' && typeof value['en'] === 'string'

function checkText(
  page: Page,
  text: { ko: string; en: string },
  path: PropertyKey[],
  item: string | null,
): void {
  for (const language of languages) {
    const isBlank = text[language].trim() === ''
    const isKorean = language === 'en' && isOnlyKorean(text.en)
    if (!isBlank && !isKorean) continue
    report(page, {
      rule: isBlank && path[0] === 'likert' ? 'two-step-incomplete' : 'missing-translation',
      item,
      place: page.source.place([...path, language]),
      found: text[language],
      expected: [language],
    })
  }
}

/** It has letters, and all of them are Korean. Names of fills are no letters of the text. */
export function isOnlyKorean(text: string): boolean {
  const letters = text.replace(/\{[^{}]*\}/gu, '').match(/\p{Letter}/gu) ?? []
  return letters.length > 0 && letters.every((letter) => /\p{Script=Hangul}/u.test(letter))
}
