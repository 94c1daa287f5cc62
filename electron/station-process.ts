import { RPCHandler } from '@orpc/server/message-port'
import { openStation } from '#station/start.ts'
import { launchOptions } from './launch-options.ts'
import { type StationRefused, stationPort } from './port-names.ts'

/**
 * The station's own process beside the desktop: it opens the study and serves its contract to every
 * port that the main process hands over. Ports come from the main process alone, which checked who asked.
 */
const opening = openStation(launchOptions(process.argv.slice(2), ''))
const serving = opening.then((opened) => {
  if (opened.type === 'opened') return new RPCHandler(opened.station.router)
  process.parentPort.postMessage({ refused: opened.text } satisfies StationRefused)
  return null
})

process.parentPort.on('message', ({ data, ports: [port] }) => {
  if (data !== stationPort || !port) return
  void serving.then((handler) => {
    handler?.upgrade(port)
    port.start()
  })
})

process.once('SIGTERM', () => {
  void opening
    .then((opened) => (opened.type === 'opened' ? opened.station.close() : undefined))
    .finally(() => process.exit(0))
})
