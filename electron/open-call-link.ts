/**
 * The one thing the desktop gives to another program: a number to dial, as `tel:` or `sip:`. The station
 * asks, the main process checks and opens; a page cannot ask. Contract of the dialler's hand-over:
 * `CallLinkWanted` from the station's process, `CallLinkOpened` back under the same `id`.
 */
export interface CallLinkWanted {
  callLinkWanted: { id: number; address: string }
}

export interface CallLinkOpened {
  callLinkOpened: { id: number; outcome: CallLinkOutcome }
}

/** `refused`: not an address to dial. `no-program`: the system has no program that takes it. */
export type CallLinkOutcome = 'opened' | 'refused' | 'no-program'

/**
 * Whether an address is one to dial and nothing more. The system hands it to the registered program as
 * an argument, so everything that a shell, a URL parser or a telephone could take for something else
 * stays out: escapes, parameters, quotes, spaces, `*` and `#` (which are commands to an exchange).
 */
export function isCallLink(address: string): boolean {
  return telephone.test(address) || sipAddress.test(address)
}

const telephone = /^tel:\+?[0-9](?:-?[0-9]){2,19}$/
const sipAddress =
  /^sips?:[A-Za-z0-9+](?:[A-Za-z0-9_.-]{0,62})@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(?::[0-9]{1,5})?$/

/** Opens an address to dial by `open` (Electron's `shell.openExternal`), and nothing else. */
export async function openCallLink(
  address: string,
  open: (address: string) => Promise<void>,
): Promise<CallLinkOutcome> {
  if (!isCallLink(address)) return 'refused'
  try {
    await open(address)
    return 'opened'
  } catch {
    return 'no-program' // the system says no more than that; the interviewer dials by hand
  }
}
