import type { StationView } from '#core/contract/station-view.ts'

/** The number goes to the program that the system has for it, by the key that was just pressed. */
export function followLink({ screen }: StationView): void {
  if (screen.name !== 'case' || screen.handOver?.type !== 'link') return
  const link = document.createElement('a')
  link.href = screen.handOver.address
  // Nothing but a number to dial is ever followed from here.
  if (link.protocol === 'tel:' || link.protocol === 'sip:') link.click()
}
