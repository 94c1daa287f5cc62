import { ipcRenderer } from 'electron'
import { stationPort, stationPortWanted } from './port-names.ts'
import { isOurs, pageOrigin } from './security.ts'

/**
 * The whole of what the page gets from the desktop: a port to its station, when it asks. No API is
 * exposed, so there is nothing to call that the station's contract does not name.
 */
interface Page {
  location: { href: string }
  addEventListener(type: 'message', listener: (event: { source: unknown; data: unknown }) => void): void
  postMessage(message: string, origin: string, ports: readonly unknown[]): void
}
const page = globalThis as unknown as Page

if (isOurs(page.location.href)) {
  page.addEventListener('message', (event) => {
    if (event.source === page && event.data === stationPortWanted) ipcRenderer.send(stationPortWanted)
  })
  ipcRenderer.on(stationPort, (event) => {
    page.postMessage(stationPort, pageOrigin, event.ports)
  })
}
