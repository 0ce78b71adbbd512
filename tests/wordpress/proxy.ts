import net from 'node:net'

/** What happens to the answer of a request: lost whole, or cut in the middle. The server has done its work. */
interface Loss {
  /** Over the request's first line: `POST /wp-json/wp/v2/posts?`. */
  readonly request: RegExp
  readonly how: 'lose' | 'cut'
  /** Not before a request like this has come. */
  readonly after?: RegExp | undefined
}

/** The client's wish to use a connection again. */
const KEEP = /\r\nconnection: keep-alive\r\n/i

/**
 * A wire between Galley and a server that can be cut: the request arrives and is worked on, and its answer does not
 * come back. Every connection carries one request, as PHP's own server closes each.
 */
export async function startProxy(port: number) {
  const losses: Loss[] = []
  const seen: string[] = []
  const sockets = new Set<net.Socket>()
  const server = net.createServer((near) => {
    const far = net.connect(port, '127.0.0.1')
    let loss: Loss | undefined
    let isFirst = true
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      socket.on('error', () => near.destroy())
    }
    near.on('data', (chunk) => {
      if (isFirst) {
        const [line = ''] = chunk.toString('latin1').split('\r\n', 1)
        const isTime = ({ after }: Loss) => !after || seen.some((before) => after.test(before))
        const index = losses.findIndex((one) => one.request.test(line) && isTime(one))
        seen.push(line)
        if (index >= 0) [loss] = losses.splice(index, 1)
        isFirst = false
        far.write(Buffer.from(chunk.toString('latin1').replace(KEEP, '\r\nconnection: close\r\n'), 'latin1'))
      } else far.write(chunk)
    })
    let passed = 0
    far.on('data', (chunk) => {
      if (!loss) near.write(chunk)
      else if (loss.how === 'lose') near.destroy()
      else if (passed === 0) {
        const head = chunk.indexOf('\r\n\r\n') + 4
        near.end(chunk.subarray(0, head + 40))
        passed = 1
      }
    })
    near.on('end', () => far.end())
    far.on('end', () => near.end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port: own } = server.address() as net.AddressInfo
  return {
    address: `http://127.0.0.1:${own}`,
    /** First lines of the requests, in order. */
    seen,
    lose: (request: RegExp, how: Loss['how'] = 'lose', after?: RegExp) =>
      losses.push({ request, how, after }),
    /** Losses that have not happened yet. */
    left: () => losses.length,
    async stop() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
