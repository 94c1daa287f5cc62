/** Korean telephone numbers as rosters have them. Kept as digits, with the leading 0. */
export type Telephone =
  | { type: 'mobile' | 'landline'; digits: string }
  /** A spreadsheet took it for a number. */
  | { type: 'lost-zero'; digits: string }
  | { type: 'none' }

/** Spaces, hyphens, dots, brackets and full-width digits are taken; letters and extensions are not. */
export function readTelephone(text: string): Telephone {
  const plain = text.normalize('NFKC').replace(/[\s().·‐-―-]/g, '')
  const digits = plain.replace(/^\+82\(?0?\)?/, '0')
  if (!/^\d+$/.test(digits)) return { type: 'none' }
  if (isMobile(digits)) return { type: 'mobile', digits }
  if (isLandline(digits)) return { type: 'landline', digits }
  if (isMobile(`0${digits}`) || isLandline(`0${digits}`)) return { type: 'lost-zero', digits: `0${digits}` }
  return { type: 'none' }
}

const isMobile = (digits: string) => /^010\d{8}$/.test(digits) || /^01[16789]\d{7,8}$/.test(digits)

/** Seoul, the provinces, internet telephony, and the nationwide numbers without an area code. */
const isLandline = (digits: string) =>
  /^02\d{7,8}$/.test(digits) ||
  /^0(3[1-3]|4[1-4]|5[1-5]|6[1-4])\d{7,8}$/.test(digits) ||
  /^0(70|50\d?)\d{7,8}$/.test(digits) ||
  /^1[5-8]\d{6}$/.test(digits)

/**
 * The digits of a roster's number in the form of every country (E.164): the trunk's 0 gives way to +82; a
 * nationwide number without one (15xx, 16xx, 18xx) keeps all its digits.
 */
export function toE164(digits: string): string {
  if (!isMobile(digits) && !isLandline(digits)) throw new Error('no number of a roster')
  return `+82${digits.replace(/^0/, '')}`
}

/** All but the first three digits hidden. */
export const maskTelephone = (text: string): string => {
  let seen = 0
  return text.slice(0, 30).replace(/\d/g, (digit) => (++seen > 3 ? '*' : digit))
}
