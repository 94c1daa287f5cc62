import { type Language, languageSchema } from '#core/contract/language.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import type { Store } from '../store/store.ts'

/** In which the sign-in greets whoever comes. */
export function stationLanguage({ reader }: Store): Language {
  const kept = languageSchema.safeParse(readMeta(reader, 'language'))
  return kept.success ? kept.data : 'ko'
}

export function keepStationLanguage(store: Store, language: Language): void {
  store.write((writer) => writeMeta(writer, 'language', language))
}
