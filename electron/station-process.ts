import { RPCHandler } from '@orpc/server/message-port'
import { openStation } from '#station/start.ts'
import { launchOptions } from './launch-options.ts'
import { stationPort } from './port-names.ts'
import type { FromStation, ToStation } from './station-talk.ts'

/**
 * The station's own process beside the desktop: it opens the study and serves its contract to every
 * port that the main process hands over. Ports come from the main process alone, which checked who asked.
 */
const opening = openStation(launchOptions(process.argv.slice(2), ''))
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
  else if (isClose(data as ToStation)) close()
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

const isClose = (said: ToStation): boolean => typeof said === 'object' && 'close' in said
