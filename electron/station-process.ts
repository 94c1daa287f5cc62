import { RPCHandler } from '@orpc/server/message-port'
import { stationFiles } from '#station/files.ts'
import { openStation } from '#station/start.ts'
import { keyFileKeeper } from '#station/store/key/key-file.ts'
import type { KeyKeeper } from '#station/store/key/key-keeper.ts'
import { systemKeeper } from '#station/store/key/system.ts'
import { askCallLinks } from './ask-call-links.ts'
import { askStationKey } from './ask-station-key.ts'
import { launchOptions } from './launch-options.ts'
import { stationPort } from './port-names.ts'
import type { FromStation, ToStation } from './station-talk.ts'

/**
 * The station's own process beside the desktop: it opens the study and serves its contract to every
 * port that the main process hands over. Ports come from the main process alone, which checked who asked.
 */
const { keyFile, keyBeside, ...options } = launchOptions(process.argv.slice(2), '')
const systemStore = askStationKey(say)
const links = askCallLinks(say)
const opening = openStation({ ...options, keeper: keeperOf(), openLink: (address) => links.open(address) })
const serving = opening.then((opened) => {
  if (opened.type === 'refused') {
    say({ refused: opened.text })
    return null
  }
  opened.station.followDesk((desk) => say({ desk }))
  return new RPCHandler(opened.station.router)
})

process.parentPort.on('message', ({ data, ports: [port] }) => {
  if (data === stationPort && port)
    void serving.then((handler) => {
      handler?.upgrade(port)
      port.start()
    })
  else if (typeof data === 'object') hear(data as ToStation)
})
process.once('SIGTERM', close)

function close(): void {
  void opening
    .then((opened) => (opened.type === 'opened' ? opened.station.close() : undefined))
    .finally(() => process.exit(0))
}

function say(message: FromStation): void {
  process.parentPort.postMessage(message)
}

function keeperOf(): KeyKeeper | undefined {
  if (keyBeside) return undefined
  return keyFile === undefined
    ? systemKeeper(systemStore, stationFiles(options.study).keyFile)
    : keyFileKeeper(keyFile, options.study)
}

function hear(said: ToStation): void {
  if ('close' in said) close()
  else if ('keyGiven' in said) systemStore.heard(said)
  else if ('callLinkOpened' in said) links.heard(said)
  else said satisfies never
}
