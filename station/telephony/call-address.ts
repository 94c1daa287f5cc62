import type { DiallerSettings } from '#core/contract/dialler.ts'
import { readTelephone, toE164 } from '#core/sample/telephone.ts'

/**
 * The address that dials a number (RFC 3966 `tel:`, RFC 3261 `sip:`), digits alone in it; null: by hand,
 * because the study says so or because it is no telephone number.
 */
export function callAddress(number: string, settings: DiallerSettings): string | null {
  if (settings.type === 'manual') return null
  const read = readTelephone(number)
  if (read.type === 'none') return null
  const digits = settings.numbers === 'national' ? read.digits : toE164(read.digits)
  switch (settings.type) {
    case 'tel':
      return `tel:${digits}`
    case 'sip':
      return `sip:${digits}@${settings.host}`
    default:
      return settings satisfies never
  }
}
