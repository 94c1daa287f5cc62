import type { Prompt } from '#core/contract/prompt.ts'

/**
 * A number as it is keyed: digits, one decimal point, and a minus before them where the range goes
 * below zero. `typed` holds what stands in the entry box, never anything that cannot become a number.
 */
export type Range = Prompt['number']

const longest = 15

/** What may stay of what was typed or written into the field. */
export function keyedNumber(value: string, range: Range): string {
  const minus = value.startsWith('-') && takesMinus(range) ? '-' : ''
  const [whole = '', ...rest] = value.replace(/[^\d.]/g, '').split('.')
  const digits = rest.length === 0 ? whole : `${whole}.${rest.join('')}`
  return minus + digits.slice(0, longest)
}

/** A second point changes nothing. */
export function typePoint(typed: string, range: Range): string {
  return keyedNumber(`${typed}.`, range)
}

/** Minus stands before the digits whenever it is pressed; pressed again it goes. */
export function typeMinus(typed: string, range: Range): string {
  return typed.startsWith('-') ? typed.slice(1) : keyedNumber(`-${typed}`, range)
}

export function takesMinus(range: Range): boolean {
  const min = range?.min ?? null
  return min === null || min < 0
}

/** The number that was keyed; null while it is none yet: '', '-', '.'. */
export function numberKeyed(typed: string): number | null {
  if (!/\d/.test(typed)) return null
  const number = Number(typed)
  // Minus nought is nought.
  return Number.isFinite(number) ? number + 0 : null
}

/** As it is read: 1,234.50 keeps the nought that was keyed, and the minus is a minus. */
export function numberShown(typed: string): string {
  const minus = typed.startsWith('-') ? '−' : ''
  const [whole = '', ...rest] = typed.replace('-', '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return minus + [grouped, ...rest].join('.')
}
