/**
 * What a page may do in the desktop host, as plain values: sandboxed, from `malgeum://console` alone,
 * nothing remote, and nothing of Node. Electron applies them; they are tested without it.
 */
export const pageScheme = 'malgeum'
export const pageOrigin = `${pageScheme}://console`
export const consolePage = `${pageOrigin}/interviewer/index.html`
/** Says what to do when the console keeps stopping; it leads back to the console. */
export const stoppedPage = `${pageOrigin}/stopped/index.html`

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
  // No text becomes markup or script anywhere: there is no policy by which it could.
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Nothing of the machine for the page or anything in it; telephony will want the microphone for itself. */
export const permissionsPolicy = [
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

/** `development`: run from the sources, where its page may be inspected. */
export function webPreferences(preload: string, development: boolean) {
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
    plugins: false,
    navigateOnDragDrop: false,
    autoplayPolicy: 'user-gesture-required',
    // A dictionary would be fetched from elsewhere, and words of respondents are nobody's to look up.
    spellcheck: false,
    safeDialogs: true,
    disableDialogs: true,
    devTools: development,
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

/** Where the window may go: the console again, and nowhere else, not even to another file of ours. */
export function mayGoTo(address: string, mainFrame: boolean): boolean {
  return mainFrame && isOurs(address) && withoutHash(address) === consolePage
}

/** Whether a message to the main process comes from the console itself: its top frame, on its page. */
export function isConsole(frame: { url: string; parent: unknown } | null): boolean {
  return frame !== null && frame.parent === null && mayGoTo(frame.url, true)
}

/**
 * Switches of Chromium that open a page to whoever starts the program: an installed one does not start
 * with them. Node's own are burnt out in the binary (fuses in electron-builder.yml).
 */
export const refusedSwitches = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'no-sandbox',
  'disable-sandbox',
  'no-zygote-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'load-extension',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'js-flags',
] as const

const withoutHash = (address: string) => address.replace(/#.*$/s, '')
