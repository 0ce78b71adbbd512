import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { createSite } from '../http/server.mjs'

export interface SlowSite {
  readonly address: string
  readonly articles: ReturnType<typeof createSite>['articles']
  /** Calls that match wait until they are let go; `false` lets all go. */
  hold(matching: ((request: IncomingMessage) => boolean) | false): void
  /** Calls that match are answered so, and go no further. */
  answer(matching: (request: IncomingMessage) => boolean, status: number, body: unknown): void
  calm(): void
  close(): Promise<void>
}

/** A site over HTTP on the loopback, as slow and as stubborn as a test wants it. */
export async function aSlowSite(key: string): Promise<SlowSite> {
  const there = createSite(key)
  const waiting: (() => void)[] = []
  let held: (request: IncomingMessage) => boolean = () => false
  let refusing: { matching: (request: IncomingMessage) => boolean; status: number; body: unknown } | null =
    null
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    // Read at once: what has come has come, also when the caller hangs up while it waits.
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method, url, headers } = request
    const read = Object.assign(Readable.from(chunks), { method, url, headers })
    const pass = () => there.server.emit('request', read, response)
    if (refusing?.matching(request)) {
      response.writeHead(refusing.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(refusing.body))
    } else if (held(request)) waiting.push(pass)
    else pass()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/galley`,
    articles: there.articles,
    hold(matching) {
      held = matching || (() => false)
      if (!matching) for (const pass of waiting.splice(0)) pass()
    },
    answer(matching, status, body) {
      refusing = { matching, status, body }
    },
    calm() {
      held = () => false
      refusing = null
      for (const pass of waiting.splice(0)) pass()
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
