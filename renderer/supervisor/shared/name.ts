import type { Language } from '#core/contract/language.ts'

/** The name in the reader's language; Korean where there is no English one. */
export function nameIn(language: Language, of: { name: string; nameEn: string | null }): string {
  return language === 'en' ? (of.nameEn ?? of.name) : of.name
}
