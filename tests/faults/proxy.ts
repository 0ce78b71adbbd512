import net from 'node:net'
import { answerText, asHttp, asOnlyOne, firstLine, isWhole } from './wire'

/** Where a fault strikes: after so many requests, counted from the arming on; `write` counts only those that change something. */
interface Place {
  readonly nth: number
  readonly of: 'any' | 'write'
}

/**
 * What goes wrong with one request. `at` is a share of the bytes, 0 to 1, so that any byte can be the last one.
 * - `lose`: the server does its work and no byte of the answer comes back.
 * - `cut`, `reset`: the answer ends after `at` of it, orderly or not.
 * - `unsent`: only `at` of the request reaches the server.
 * - `stall`: the answer stops after `at` of it and the line stays open.
 * - `late`: nothing comes back, and the request reaches the server only `after` requests later.
 * - `answer`: another status, before the server has seen the request or after it did its work.
 * - `swallow`: the server never sees it, and the answer is the one before it, as of a cache.
 * - `redirect`, `swap`: the server does its work, and the answer is another one: `earlier` is the one before it.
 */
export type What =
  | { readonly how: 'lose' | 'swallow' }
  | { readonly how: 'cut' | 'reset' | 'unsent' | 'stall'; readonly at: number }
  | { readonly how: 'late'; readonly after: number }
  | { readonly how: 'answer'; readonly status: number; readonly when: 'before' | 'after' }
  | { readonly how: 'redirect' }
  | { readonly how: 'swap'; readonly by: 'page' | 'empty' | 'earlier' }

export type WireFault = Place & What

/** Something to be done while a request is under way: a kill, an edit by somebody else. */
export interface Meanwhile extends Place {
  readonly when: 'before' | 'after'
  readonly act: () => Promise<void> | void
}

export type FaultProxy = Awaited<ReturnType<typeof startFaultProxy>>

/**
 * A wire between Galley and a real server, on which anything may go wrong. Every connection carries one request, and the
 * server is asked to close each, as PHP's own does. `silent` is told when a line will stay silent from now
 * on. The server itself is never touched: what it has done, it has really done.
 */
export async function startFaultProxy(port: number, silent: () => void = () => {}) {
  let faults: WireFault[] = []
  let acts: Meanwhile[] = []
  let count = { any: 0, write: 0 }
  let fired = 0
  let before: Buffer = Buffer.alloc(0)
  let held: { left: number; send: () => void }[] = []
  const seen: string[] = []
  const fates: string[] = []
  const sockets = new Set<net.Socket>()
  const sending = new Set<Promise<unknown>>()

  /** The whole answer of the server to some bytes; empty when it closes the line without one. */
  const ask = (request: Buffer): Promise<Buffer> => {
    const answered = new Promise<Buffer>((resolve) => {
      const chunks: Buffer[] = []
      const far = net.connect(port, '127.0.0.1', () => far.write(request))
      far.on('data', (chunk) => chunks.push(chunk))
      far.on('error', () => far.destroy())
      far.on('close', () => resolve(Buffer.concat(chunks)))
    })
    sending.add(answered)
    void answered.then(() => sending.delete(answered))
    return answered
  }

  function unsent(request: Buffer): void {
    const far = net.connect(port, '127.0.0.1', () => far.write(request, () => far.resetAndDestroy()))
    far.on('error', () => far.destroy())
  }

  const due = <T extends Place>(list: T[], at: typeof count, isWrite: boolean): T | undefined =>
    list.find(({ nth, of }) => (of === 'any' ? at.any === nth : isWrite && at.write === nth))

  async function carry(near: net.Socket, request: Buffer): Promise<void> {
    const line = firstLine(request)
    const isWrite = !line.startsWith('GET')
    const at = { ...count }
    count = { any: at.any + 1, write: at.write + (isWrite ? 1 : 0) }
    seen.push(line)
    for (const one of held) one.left -= 1
    for (const one of held.filter(({ left }) => left <= 0)) one.send()
    held = held.filter(({ left }) => left > 0)
    const act = due(acts, at, isWrite)
    acts = acts.filter((one) => one !== act)
    if (act?.when === 'before') await act.act()
    const fault = due(faults, at, isWrite)
    faults = faults.filter((one) => one !== fault)
    if (fault) {
      fired += 1
      fates.push(`${fault.how} ${line}`)
    }
    const answer = await outcome(near, request, fault)
    if (act?.when === 'after') await act.act()
    if (answer) near.end(answer)
    else if (answer === null) near.resetAndDestroy()
  }

  /** What comes back: bytes, null for a line that breaks, undefined when that has been seen to. */
  async function outcome(near: net.Socket, request: Buffer, fault: WireFault | undefined) {
    if (fault?.how === 'unsent') {
      unsent(request.subarray(0, Math.floor(request.length * fault.at)))
      return null
    }
    if (fault?.how === 'late') {
      held.push({ left: fault.after + 1, send: () => void ask(request) })
      return null
    }
    if (fault?.how === 'answer' && fault.when === 'before') return answerText(fault.status)
    if (fault?.how === 'swallow') return before
    const answer = await ask(request)
    const earlier = before
    before = answer
    if (!fault) return answer
    const some = 'at' in fault ? answer.subarray(0, Math.floor(answer.length * fault.at)) : answer
    switch (fault.how) {
      case 'lose':
        return null
      case 'cut':
        return some
      case 'reset':
        near.write(some, () => near.resetAndDestroy())
        return undefined
      case 'stall':
        near.write(some, () => silent())
        return undefined
      case 'answer':
        return answerText(fault.status)
      case 'redirect':
        return answerText(302, 'Location: http://127.0.0.1:1/elsewhere\r\n')
      case 'swap':
        if (fault.by === 'earlier' && earlier.length > 0) return earlier
        return fault.by === 'empty' ? asHttp('[]') : answerText(200)
    }
  }

  const server = net.createServer((near) => {
    const chunks: Buffer[] = []
    let isCarried = false
    sockets.add(near)
    near.on('close', () => sockets.delete(near))
    near.on('error', () => near.destroy())
    near.on('data', (chunk) => {
      chunks.push(chunk)
      const request = Buffer.concat(chunks)
      if (isCarried || !isWhole(request)) return
      isCarried = true
      void carry(near, asOnlyOne(request))
    })
  })
  const listen = (where: number) =>
    new Promise<void>((resolve) => server.listen(where, '127.0.0.1', () => resolve()))
  const close = () => {
    for (const socket of sockets) socket.destroy()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  await listen(0)
  const { port: own } = server.address() as net.AddressInfo

  return {
    address: `http://127.0.0.1:${own}`,
    /** First lines of the requests, in order. */
    seen,
    /** What went wrong with which request, in order. */
    fates,
    fired: () => fired,
    /** What was planned and has not struck yet. */
    left: (): readonly WireFault[] => faults,
    /** Plans what goes wrong from the next request on; what was planned before is off. */
    arm(planned: readonly WireFault[], meanwhile: readonly Meanwhile[] = []) {
      faults = [...planned]
      acts = [...meanwhile]
      count = { any: 0, write: 0 }
    },
    /** Lets every request arrive that is still on its way, and waits until the server has answered. */
    async settle() {
      for (const one of held.splice(0)) one.send()
      while (sending.size > 0) await Promise.all(sending)
    },
    /** Nobody answers at this address until `online`. */
    offline: () => (server.listening ? close() : Promise.resolve()),
    online: () => (server.listening ? Promise.resolve() : listen(own)),
    stop: () => (server.listening ? close() : Promise.resolve()),
  }
}
