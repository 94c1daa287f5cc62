import type { Text } from '#core/contract/language.ts'

/** A page of plain words, without a script or a style: what a browser sees before it is let in. */
export function plainPage({ ko, en }: Text): string {
  return `<!doctype html>
<html lang="ko">
<head><meta charset="utf-8"><title>맑음 Malgeum</title></head>
<body><h1>맑음</h1><p>${ko}</p><p lang="en">${en}</p></body>
</html>
`
}

export const pages = {
  signIn: {
    ko: '이 주소로는 들어올 수 없습니다. 서버가 출력한 주소를 한 번 열거나, <code>malgeum server link --study 폴더</code>로 새 주소를 받으십시오.',
    en: 'This address does not let you in. Open the address that the server printed, once, or get a new one with <code>malgeum server link --study DIR</code>.',
  },
  notBuilt: {
    ko: '화면이 아직 만들어지지 않았습니다. <code>npm run build</code>를 실행하십시오.',
    en: 'The pages have not been built yet. Run <code>npm run build</code>.',
  },
  notFound: { ko: '없는 주소입니다.', en: 'There is nothing at this address.' },
} satisfies Record<string, Text>
