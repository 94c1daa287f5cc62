import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The line between a station and its centre: what goes over it can be watched, and cut at any moment. */
export interface Wire {
  /** The centre's address as the station knows it; it stays when the centre comes up elsewhere. */
  address: string
  leadsTo(centre: string | null): void
  /** Called with the next push: `before` it reaches the centre, or `after` the centre has answered it. */
  onPush(moment: 'before' | 'after', told: () => void): void
  pushes(): number
  close(): void
}

export async function wire(): Promise<Wire> {
  let centre: string | null = null
  let watching: { moment: 'before' | 'after'; told: () => void } | null = null
  let pushes = 0
  const reach = (moment: 'before' | 'after') => {
    if (watching?.moment !== moment) return
    const { told } = watching
    watching = null
    told()
  }
  const server = createServer((asked, answer) => {
    const isPush = asked.url?.endsWith('/push') ?? false
    if (isPush) pushes += 1
    if (isPush) reach('before')
    if (centre === null) return void answer.destroy()
    pass(asked, answer, centre, () => (isPush ? reach('after') : undefined))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    leadsTo: (to) => {
      centre = to
    },
    onPush: (moment, told) => {
      watching = { moment, told }
    },
    pushes: () => pushes,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function pass(asked: IncomingMessage, answer: ServerResponse, centre: string, answered: () => void): void {
  const to = new URL(asked.url ?? '/', centre)
  const headers = { ...asked.headers, host: to.host }
  const onward = request(to, { method: asked.method ?? 'GET', headers, agent: false }, (response) => {
    answered()
    answer.writeHead(response.statusCode ?? 502, response.headers)
    response.on('error', () => answer.destroy())
    response.pipe(answer)
  })
  // A side that was killed: the other one sees its connection fall, as it would without us.
  onward.on('error', () => answer.destroy())
  asked.on('error', () => onward.destroy())
  answer.on('error', () => onward.destroy())
  asked.pipe(onward)
}
