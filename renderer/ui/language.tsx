import { createContext, type ReactNode, useContext, useLayoutEffect } from 'react'
import type { Language, Text } from '#core/contract/language.ts'

const Current = createContext<Language>('ko')

/** Everything below speaks this language; the page says so too. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <Current value={language}>{children}</Current>
}

export function useLanguage(): Language {
  return useContext(Current)
}

/** Picks the side of a text that came in both languages: `const say = useSay(); say(study.title)`. */
export function useSay(): (text: Text) => string {
  const language = useLanguage()
  return (text) => text[language]
}

/**
 * A family of texts in both languages, of one type: a key missing in either is a type error.
 * `export const useText = textsIn({ ko, en })`, then `const t = useText()` and `t.saved`.
 */
export function textsIn<T>(texts: Record<Language, T>): () => T {
  return () => texts[useLanguage()]
}
