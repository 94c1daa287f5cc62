import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'
import { centreContract } from '#core/contract/centre.ts'
import { study } from '#station/testing/fake-centre.ts'

/** A centre over HTTP that enrols any station and has no case for it. */
export async function smallCentre(): Promise<{ address: string; close(): void }> {
  const os = implement(centreContract)
  const handler = new RPCHandler(
    os.router({
      enrol: os.enrol.handler(() => ({ station: 'station-1', token: 'token-1' })),
      push: os.push.handler(({ input }) => ({ type: 'received', upTo: input.entries.at(-1)?.seq ?? 0 })),
      pull: os.pull.handler(() => ({
        cursor: '1',
        leases: [],
        released: [],
        scripts: [],
        interviewers: [],
        targets: [],
        study,
      })),
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
