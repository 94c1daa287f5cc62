import { app, type Session, session } from 'electron'
import { pageFile } from './page-files.ts'
import { isOurs, mayGoTo, mayUse, pageScheme } from './security.ts'

/** Holds every window and every page to `security.ts`. Call once the app is ready, before any window. */
export function lockDown(rendererFolder: string): void {
  serveOnlyOurs(session.defaultSession, rendererFolder)
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => {
      if (!mayGoTo(event.url, event.isMainFrame)) event.preventDefault()
    })
    contents.on('will-frame-navigate', (event) => {
      if (!mayGoTo(event.url, event.isMainFrame)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    // A device that a page asks for: Bluetooth would otherwise get the first one found.
    contents.on('select-bluetooth-device', (event, _devices, choose) => {
      event.preventDefault()
      choose('')
    })
  })
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    event.preventDefault()
    trust(false)
  })
  app.on('select-client-certificate', (event) => event.preventDefault())
  app.on('login', (event) => event.preventDefault())
}

function serveOnlyOurs(of: Session, rendererFolder: string): void {
  of.protocol.handle(pageScheme, (request) => pageFile(rendererFolder, request))
  of.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url) && !details.url.startsWith('devtools://') })
  })
  of.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(details.isMainFrame && mayUse(permission, details.requestingUrl))
  })
  of.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin))
  of.setDevicePermissionHandler(() => false)
  of.setDisplayMediaRequestHandler(null)
  of.on('will-download', (event) => event.preventDefault())
}
