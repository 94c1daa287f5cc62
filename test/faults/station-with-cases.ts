import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { hash } from '@node-rs/argon2'
import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'
import { centreContract } from '#core/contract/centre.ts'
import { openStation } from '#station/start.ts'
import { fakeCentre, lease, study } from '#station/testing/fake-centre.ts'
import { root } from '../house/tree.ts'

const script = join(root, 'survey-scripts', 'external-integrity-2013', 'script.yaml')

/**
 * Makes a study folder with a station in it that is enrolled and holds nine generated cases. Its centre
 * is gone afterwards: the station works offline, so whatever is written is the interviewer's doing.
 */
export async function stationWithCases(folder: string): Promise<void> {
  const centre = await smallCentre()
  try {
    const opened = await openStation({
      study: folder,
      centre: centre.address,
      enrolment: { code: 'any', name: '17' },
      log: () => {},
    })
    if (opened.type === 'refused') throw new Error(opened.text.en)
    await opened.station.close()
  } finally {
    centre.close()
  }
}

async function smallCentre(): Promise<{ address: string; close(): void }> {
  const { number, pin } = study.demonstration ?? { number: '', pin: '' }
  const centre = fakeCentre({
    leases: Array.from({ length: 9 }, (_, n) => lease(n + 1)),
    scripts: [{ script: study.script, text: readFileSync(script, 'utf8') }],
    interviewers: [{ number, name: '김연습', pin: await hash(pin, { timeCost: 1 }), active: true }],
  })
  const os = implement(centreContract)
  const handler = new RPCHandler(
    os.router({
      enrol: os.enrol.handler(({ input }) => centre.enrol(input)),
      push: os.push.handler(({ input }) => centre.push(input)),
      pull: os.pull.handler(({ input }) => centre.pull(input)),
    }),
  )
  const server = createServer((request, response) => {
    void handler.handle(request, response, { prefix: '/rpc/station' })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
