import { app, type Session, session } from 'electron'
import { pageFile } from './page-files.ts'
import { isOurs, mayUse, pageScheme } from './security.ts'

/** Holds every window and every page to `security.ts`. Call once the app is ready, before any window. */
export function lockDown(rendererFolder: string): void {
  serveOnlyOurs(session.defaultSession, rendererFolder)
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    for (const leaving of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const)
      contents.on(leaving as 'will-navigate', (event) => {
        if (!isOurs(event.url)) event.preventDefault()
      })
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

function serveOnlyOurs(of: Session, rendererFolder: string): void {
  of.protocol.handle(pageScheme, (request) => pageFile(rendererFolder, request))
  of.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isOurs(details.url) && !details.url.startsWith('devtools://') })
  })
  of.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(mayUse(permission, details.requestingUrl))
  })
  of.setPermissionCheckHandler((_contents, permission, origin) => mayUse(permission, origin))
  of.setDevicePermissionHandler(() => false)
  of.on('will-download', (event) => event.preventDefault())
}
