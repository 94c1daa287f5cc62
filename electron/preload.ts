import { ipcRenderer } from 'electron'
import { closingAsked, fromPage, stationPort } from './port-names.ts'
import { isOurs, pageOrigin } from './security.ts'

/**
 * The whole of what the page gets from the desktop: a port to its station, when it asks, and a word when
 * its window is to close. No API is exposed, so there is nothing to call that is not named here or in
 * the station's contract; words carry nothing with them.
 */
interface Page {
  location: { href: string }
  addEventListener(type: 'message', listener: (event: { source: unknown; data: unknown }) => void): void
  postMessage(message: string, origin: string, ports?: readonly unknown[]): void
}
const page = globalThis as unknown as Page

if (isOurs(page.location.href)) {
  page.addEventListener('message', ({ source, data }) => {
    if (source === page && typeof data === 'string' && fromPage.includes(data)) ipcRenderer.send(data)
  })
  ipcRenderer.on(stationPort, (event) => {
    page.postMessage(stationPort, pageOrigin, event.ports)
  })
  ipcRenderer.on(closingAsked, () => {
    page.postMessage(closingAsked, pageOrigin)
  })
}
