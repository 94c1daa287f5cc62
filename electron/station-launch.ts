import {
  MessageChannelMain,
  type MessagePortMain,
  safeStorage,
  shell,
  utilityProcess,
  type WebContents,
} from 'electron'
import type { DeskFacts } from '#station/desk.ts'
import { openCallLink } from './open-call-link.ts'
import { stationPort } from './port-names.ts'
import type { Parts } from './station-keeper.ts'
import { giveKey, systemStoreOf } from './station-key.ts'
import type { FromStation, ToStation, Why } from './station-talk.ts'

export interface Told {
  refused(why: Why): void
  gaveUp(): void
  desk(desk: DeskFacts): void
  /** Lines of the station's log. */
  logged(lines: string): void
}

/** The station as a utility process of the desktop, in the parts that the keeper wants. */
export function stationParts(
  file: string,
  options: string[],
  told: Told,
): Parts<MessagePortMain, WebContents> {
  return {
    start(ended) {
      const child = utilityProcess.fork(file, options, { serviceName: 'malgeum-station', stdio: 'pipe' })
      const say = (message: ToStation) => child.postMessage(message)
      child.once('exit', ended)
      child.stdout?.resume()
      child.stderr?.on('data', (lines: Buffer) => told.logged(lines.toString()))
      child.on('message', (said: FromStation) => hear(said, told, say))
      return {
        give: (port) => child.postMessage(stationPort, [port]),
        close: () => say({ close: true }),
        kill: () => child.kill(),
      }
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

function hear(said: FromStation, told: Told, say: (message: ToStation) => void): void {
  if ('refused' in said) told.refused(said.refused)
  else if ('desk' in said) told.desk(said.desk)
  else if ('callLinkWanted' in said) {
    const { id, address } = said.callLinkWanted
    void openCallLink(address, (it) => shell.openExternal(it)).then((outcome) =>
      say({ callLinkOpened: { id, outcome } }),
    )
  } else if ('keyWanted' in said) void giveKey(said, systemStoreOf(safeStorage, process.platform)).then(say)
  else said satisfies never
}
