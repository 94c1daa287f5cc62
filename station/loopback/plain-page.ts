import type { Text } from '#core/contract/language.ts'

/** Said without the console's page: no script, no style, only what to do. */
export const plainPages = {
  notIn: {
    ko: '이 주소는 한 번만 열립니다. 스테이션이 보여 준 주소로 여시고, 이미 썼다면 스테이션을 다시 시작하십시오.',
    en: 'This address opens once. Use the one the station printed; if it was used already, start the station again.',
  },
  notBuilt: {
    ko: '화면이 아직 만들어지지 않았습니다. npm run build 뒤에 다시 여십시오.',
    en: 'The pages are not built yet. Run npm run build, then open this again.',
  },
  nothingHere: { ko: '여기에는 아무것도 없습니다.', en: 'There is nothing here.' },
} satisfies Record<string, Text>

export function plainPage({ ko, en }: Text): string {
  return `<!doctype html><html lang="ko"><meta charset="utf-8"><title>맑음</title><p>${ko}</p><p lang="en">${en}</p></html>`
}
