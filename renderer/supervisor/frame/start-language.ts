import type { Language } from '#core/contract/language.ts'

const key = 'malgeum.language'

/** Korean, unless this browser was last used in English. */
export function startLanguage(): Language {
  return localStorage.getItem(key) === 'en' ? 'en' : 'ko'
}

export function switchLanguage(from: Language): Language {
  const to = from === 'ko' ? 'en' : 'ko'
  localStorage.setItem(key, to)
  return to
}
