import { type Opening, openCentre } from '../study/centre.ts'
import { studyFolder } from '../study/folder.ts'
import { adminKey } from '../study/keys.ts'
import { readRunning } from '../study/running.ts'
import { type Admin, adminAt, adminOf } from './client.ts'

export type Reached =
  | { type: 'reached'; admin: Admin; address: string | null; created: boolean; close: () => Promise<void> }
  | Exclude<Opening, { type: 'opened' }>

/**
 * The operations of a study's centre: of the server that runs on its folder, or of the centre opened
 * here for this one command (`what`). Waits while another command has the folder.
 */
export async function reachAdmin(root: string, what: string, wait = 30_000): Promise<Reached> {
  const folder = studyFolder(root)
  const deadline = Date.now() + wait
  for (;;) {
    const opening = await openCentre(root, { what })
    if (opening.type === 'opened') {
      const { centre } = opening
      return {
        type: 'reached',
        admin: adminOf(centre),
        address: null,
        created: centre.created,
        close: () => centre.close(),
      }
    }
    if (opening.type !== 'held') return opening
    const running = await readRunning(folder)
    const key = await adminKey(folder)
    if (running !== null && key !== null && (await answers(running.address)))
      return {
        type: 'reached',
        admin: adminAt(running.address, key),
        address: running.address,
        created: false,
        close: async () => {},
      }
    if (Date.now() > deadline) return opening
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Whether a server is there: it may be going down at this moment. */
async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { signal: AbortSignal.timeout(5_000) })
    return true
  } catch {
    return false
  }
}
