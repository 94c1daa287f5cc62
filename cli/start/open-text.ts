import type { Console } from './start.ts'

/** What a person needs to know once all is open. */
export function openText({
  console,
  supervisor,
  number,
  pin,
}: {
  console: Console
  supervisor: string
  number: string
  pin: string
}): string {
  const where = console.address ?? 'Electron'
  const why =
    console.address === null
      ? []
      : [`  Electron이 아닌 까닭: ${console.why.ko} / Not in Electron: ${console.why.en}`]
  return [
    '',
    '맑음이 열렸습니다: 시연 조사, 지어낸 응답자 200명 / Malgeum is open: a demonstration, 200 generated respondents',
    '',
    `  콘솔 Console        ${where}`,
    `  감독 Supervisor     ${supervisor}`,
    `  로그인 Sign-in      ${number}, PIN ${pin}`,
    ...why,
    '',
    '  끝내기: Ctrl+C / Ctrl+C ends it',
    '',
  ].join('\n')
}
