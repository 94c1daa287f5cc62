/**
 * Whether a text holds what looks like a resident registration number: six digits that are a birth
 * date, perhaps a hyphen, seven digits of which the first is 1 to 8. The check digit is not asked:
 * numbers given since October 2020 have none.
 */
export function holdsResidentNumber(text: string): boolean {
  const plain = text.normalize('NFKC')
  for (const [, month, day] of plain.matchAll(/(?<!\d)\d{2}(\d{2})(\d{2})\s?[-‐-―]?\s?[1-8]\d{6}(?!\d)/g))
    if (Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31) return true
  return false
}
