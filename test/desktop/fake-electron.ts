import { EventEmitter } from 'node:events'

/**
 * As much of Electron as the main process touches, for a machine without its binary: it records what it
 * is told and lets a test say what the system would. Whether Electron itself does the same is seen by
 * desktop.test.ts where the binary is.
 */
export interface FakeFrame {
  url: string
  parent: FakeFrame | null
}

type Handler = (...args: never[]) => unknown

class FakeContents extends EventEmitter {
  sent: string[] = []
  loaded: string[] = []
  given: string[] = []
  ended = 0
  openHandler: Handler = () => null
  mainFrame = { postMessage: (name: string) => this.given.push(name) }
  send = (name: string) => this.sent.push(name)
  isDestroyed = () => false
  setWindowOpenHandler = (handler: Handler) => {
    this.openHandler = handler
  }
  setVisualZoomLevelLimits = () => Promise.resolve()
  forcefullyCrashRenderer = () => {
    this.ended += 1
  }
  loadURL = (address: string) => {
    this.loaded.push(address)
    return Promise.resolve()
  }
}

class FakeStation extends EventEmitter {
  heard: unknown[] = []
  killed = 0
  postMessage = (message: unknown) => this.heard.push(message)
  kill = () => {
    this.killed += 1
  }
}

export function fakeElectron(userData: string) {
  const seen = {
    windows: [] as FakeWindow[],
    stations: [] as FakeStation[],
    awake: new Map<number, string>(),
    quits: 0,
    errors: [] as string[],
    external: [] as string[],
    menu: undefined as unknown,
    schemes: [] as unknown[],
    handlers: new Map<string, Handler>(),
  }

  class FakeWindow extends EventEmitter {
    webContents = new FakeContents()
    options: { webPreferences: object }
    visible = false
    closed = false
    focused = 0
    menuRemoved = false
    constructor(options: { webPreferences: object }) {
      super()
      this.options = options
      seen.windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
    loadURL = (address: string) => this.webContents.loadURL(address)
    removeMenu = () => {
      this.menuRemoved = true
    }
    show = () => {
      this.visible = true
    }
    maximize = () => {}
    restore = () => {}
    focus = () => {
      this.focused += 1
    }
    isMinimized = () => false
    isMaximized = () => false
    isDestroyed = () => this.closed
    getNormalBounds = () => ({ x: 10, y: 20, width: 1400, height: 800 })
    /** As the person or the system closes it. */
    close = () => {
      let stays = false
      this.emit('close', { preventDefault: () => (stays = true) })
      if (!stays) this.closed = true
    }
  }

  const app = Object.assign(new EventEmitter(), {
    isPackaged: false,
    commandLine: { hasSwitch: () => false },
    enableSandbox: () => {},
    requestSingleInstanceLock: () => true,
    whenReady: () => Promise.resolve(),
    getPath: () => userData,
    quit: () => {
      seen.quits += 1
    },
    exit: () => {},
  })
  const handler =
    (name: string) =>
    (...args: Handler[]) =>
      void seen.handlers.set(name, args.at(-1) ?? (() => {}))
  const defaultSession = Object.assign(new EventEmitter(), {
    protocol: { handle: handler('protocol') },
    webRequest: { onBeforeRequest: handler('request') },
    setPermissionRequestHandler: handler('permission'),
    setPermissionCheckHandler: handler('permission-check'),
    setDevicePermissionHandler: handler('device'),
    setDisplayMediaRequestHandler: () => {},
  })
  let blocks = 0
  const module = {
    app,
    session: { defaultSession },
    protocol: { registerSchemesAsPrivileged: (schemes: unknown[]) => seen.schemes.push(...schemes) },
    ipcMain: new EventEmitter(),
    powerMonitor: Object.assign(new EventEmitter(), { getSystemIdleTime: () => 0 }),
    powerSaveBlocker: {
      start: (type: string) => {
        seen.awake.set(++blocks, type)
        return blocks
      },
      stop: (id: number) => seen.awake.delete(id),
    },
    Menu: {
      setApplicationMenu: (menu: unknown) => {
        seen.menu = menu
      },
      buildFromTemplate: (template: unknown) => template,
    },
    dialog: {
      showErrorBox: (_title: string, text: string) => seen.errors.push(text),
      showMessageBox: () => Promise.resolve({ response: 0 }),
    },
    screen: {
      getPrimaryDisplay: () => display,
      getAllDisplays: () => [display],
    },
    shell: { openExternal: (address: string) => Promise.resolve(void seen.external.push(address)) },
    safeStorage: {},
    utilityProcess: {
      fork: () => {
        const station = new FakeStation()
        seen.stations.push(station)
        return station
      },
    },
    MessageChannelMain: class {
      port1 = {}
      port2 = {}
    },
    BrowserWindow: FakeWindow,
  }
  return { seen, module }
}

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }
