const korean: Record<string, string> = {
  'Usage:': '사용법 Usage:',
  'Arguments:': '인수 Arguments:',
  'Options:': '선택지 Options:',
  'Global Options:': '공통 선택지 Global Options:',
  'Commands:': '명령 Commands:',
}

/** Commander's headings with the Korean word before them. */
export const helpHeadings = (title: string): string => korean[title] ?? title
