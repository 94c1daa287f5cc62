/** A questionnaire of any length: two-step items, every seventh hanging on the one before. */
export function longScript(items: number, perSection: number): string {
  const sections = Array.from({ length: Math.ceil(items / perSection) }, (_, s) => {
    const first = s * perSection
    const last = Math.min(items, first + perSection)
    return [
      `  - section: s${s}`,
      '    items:',
      ...Array.from({ length: last - first }, (_, i) => item(first + i)),
    ].join('\n')
  })
  return `script: long
version: "${items}"
title: { ko: 긴 설문, en: Long }
sections:
${sections.join('\n')}
  - section: closing
    items:
      - item: Z
        kind: statement
        read: { ko: 끝, en: End }
outcome:
  complete: { at: Z, code: "1.1" }
  break_off: [{ otherwise: "2.12" }]
`
}

const item = (n: number) => `      - item: Q${n}
        kind: likert-two-step
        direction: positive
        missing: 9${n % 7 === 6 ? `\n        when: Q${n - 1} >= 1` : ''}
        read: { ko: "물음 ${n}에 대해 어떻게 생각하십니까?", en: "What do you think of question ${n}?" }`
