/**
 * What a page may do in the desktop host, as plain values: sandboxed, from `malgeum://console` alone,
 * nothing remote, and nothing of Node. Electron applies them; they are tested without it.
 */
export const pageScheme = 'malgeum'
export const pageOrigin = `${pageScheme}://console`
export const consolePage = `${pageOrigin}/interviewer/index.html`

/** Standard and secure, so that the page has a real origin; no privilege that it does not need. */
export const schemePrivileges = { standard: true, secure: true, supportFetchAPI: true } as const

export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function webPreferences(preload: string) {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
  } as const
}

/** Whether an address is a page or a file of ours. A page's origin alone counts, not a look-alike's start. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  // `origin` is "null" for schemes the URL standard does not know, so its parts are compared.
  return `${url.protocol}//${url.host}` === pageOrigin && url.username === '' && url.password === ''
}

/** Copying the number to dial it is the one thing a page may ask for. */
export function mayUse(permission: string, from: string): boolean {
  return permission === 'clipboard-sanitized-write' && isOurs(from)
}
