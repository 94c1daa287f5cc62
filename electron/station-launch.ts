import { MessageChannelMain, type MessagePortMain, utilityProcess, type WebContents } from 'electron'
import { type StationRefused, stationPort, type Why } from './port-names.ts'
import type { Parts } from './station-keeper.ts'

/** The station as a utility process of the desktop, in the parts that the keeper wants. */
export function stationParts(
  file: string,
  options: string[],
  told: { refused(why: Why): void; gaveUp(): void },
): Parts<MessagePortMain, WebContents> {
  return {
    start(ended) {
      const child = utilityProcess.fork(file, options, { serviceName: 'malgeum-station', stdio: 'inherit' })
      child.once('exit', ended)
      child.on('message', (said: StationRefused) => told.refused(said.refused))
      return { give: (port) => child.postMessage(stationPort, [port]), kill: () => child.kill() }
    },
    channel() {
      const { port1, port2 } = new MessageChannelMain()
      return { forPage: port1, forStation: port2 }
    },
    give(page, port) {
      if (page.isDestroyed()) return false
      page.mainFrame.postMessage(stationPort, null, [port])
      return true
    },
    after: (milliseconds, then) => void setTimeout(then, milliseconds),
    gaveUp: told.gaveUp,
  }
}
